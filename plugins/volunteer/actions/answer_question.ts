import type { Person } from '#core/people'
import { keepUnfinished } from '#core/remembered'
import { formName, type NeedQuestion } from '../need_questions.ts'

/** Keeps the answer to one question of whoever asks for help, with every field that was filled in. */
export default async function answerQuestion(
  person: Person,
  question: NeedQuestion,
  answer: Record<string, unknown>
) {
  const given = Object.entries(answer).filter(([, value]) => value !== undefined)
  const fields = Object.fromEntries(given.map(([name, value]) => [name, String(value)]))
  return keepUnfinished(person, { form: formName, question, fields })
}
