import vine from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import { categories } from '../categories.ts'
import { needQuestions, type NeedQuestion } from '../need_questions.ts'
import { reason } from './rules.ts'

/** The fields of each question; all of them together are the form. */
const fields = {
  category: { category: vine.enum(categories) },
  words: {
    title: vine.string().trim().minLength(2).maxLength(40),
    description: vine.string().trim().maxLength(1000),
  },
  place: { place: vine.string().trim().minLength(2).maxLength(60) },
  time: { wishedTime: vine.string().trim().minLength(2).maxLength(60) },
  whose: {
    onBehalfOf: vine.string().trim().minLength(2).maxLength(40).optional(),
    paysHours: vine.accepted().optional(),
  },
} satisfies Record<NeedQuestion, Record<string, SchemaTypes>>

export const askedValidator = vine.create({ question: vine.enum(needQuestions) })

/** The answer to one question. */
export function answerValidatorOf(question: NeedQuestion) {
  const asked: Record<string, SchemaTypes> = fields[question]
  return vine.create(asked)
}

export const needValidator = vine.create({
  requestKey: vine.string().uuid(),
  ...fields.category,
  ...fields.words,
  ...fields.place,
  ...fields.time,
  ...fields.whose,
  remember: vine.accepted().optional(),
})

export type NeedForm = Infer<typeof needValidator>

export const refusalValidator = vine.create({ reason: reason() })

export const evaluationValidator = vine.create({
  stars: vine.number().withoutDecimals().range([1, 5]),
  words: vine.string().trim().maxLength(300).optional(),
})
