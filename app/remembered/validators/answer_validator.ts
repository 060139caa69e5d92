import vine from '@vinejs/vine'
import { LONGEST_ANSWER, type AnswerKind } from '#remembered/answer_kinds'

/** The form in which an answer of this kind is changed; its field is called like the kind. */
export function answerValidatorOf(kind: AnswerKind) {
  return vine.create({ [kind]: vine.string().trim().maxLength(LONGEST_ANSWER) })
}
