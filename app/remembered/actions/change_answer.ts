import { DateTime } from 'luxon'
import { seal } from '#identity/sealed'
import type RememberedAnswer from '#remembered/models/remembered_answer'

/** Changes what is kept, as its owner says where they see all of it. */
export default function changeAnswer(remembered: RememberedAnswer, answer: string) {
  const words = { answerSealed: seal(answer), form: 'remembered.title', givenAt: DateTime.now() }
  return remembered.merge(words).save()
}
