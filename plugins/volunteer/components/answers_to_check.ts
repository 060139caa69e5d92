import type { Answered } from '#core/remembered'
import { t } from '$core/texts'
import type { NeedQuestion } from '../need_questions'

/** One answer: what is sent, and how it is said to whoever checks it. */
export type CheckedAnswer = {
  question: NeedQuestion
  name: string
  value: string
  label: string
  said: string
}

/** Every answer of whoever asks for help, in the order of the questions. */
export default function answersToCheck(answers: Answered): CheckedAnswer[] {
  const { category, place, time, whose, words } = answers
  const asked = (question: NeedQuestion, name: string, value: string | undefined) => ({
    ...{ question, name, value: value ?? '', said: value ?? '' },
    label: t(`volunteer.fields.${name}`),
  })
  const onBehalfOf = asked('whose', 'onBehalfOf', whose?.onBehalfOf)
  const checked = [
    { ...asked('category', 'category', category?.category), said: categoryOf(category) },
    { ...asked('words', 'title', words?.title), label: t('volunteer.need.title') },
    asked('words', 'description', words?.description),
    asked('place', 'place', place?.place),
    asked('time', 'wishedTime', time?.wishedTime),
    {
      ...onBehalfOf,
      label: t('volunteer.question.whose'),
      said: onBehalfOf.value || t('volunteer.question.self'),
    },
  ]
  if (!whose?.paysHours) return checked
  const pays = asked('whose', 'paysHours', whose.paysHours)
  return [
    ...checked,
    { ...pays, label: t('volunteer.hours.title'), said: t('volunteer.need.pays_hours') },
  ]
}

function categoryOf(answer: Record<string, string> | undefined) {
  return answer ? t(`volunteer.category.${answer.category}`) : ''
}
