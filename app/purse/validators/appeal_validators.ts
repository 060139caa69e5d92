import vine from '@vinejs/vine'
import { appealKinds } from '#purse/models/appeal'
import { refusalGrounds } from '#purse/models/appeal_answer'

const words = () => vine.string().trim().minLength(2).maxLength(500)

export const appealValidator = vine.create({
  kind: vine.enum(appealKinds),
  words: words().optional(),
  requestKey: vine.string().uuid().optional(),
})

/** Read by the person, so that both an explanation and a refusal say why. */
export const answerValidator = vine.create({
  verdict: vine.enum(['explained', 'refused'] as const),
  ground: vine.enum(refusalGrounds).optional().requiredWhen('verdict', '=', 'refused'),
  words: words(),
})

export const correctionValidator = vine.create({
  reason: words(),
  amount: vine.number().withoutDecimals().positive().optional(),
  requestKey: vine.string().uuid(),
})

export const decisionValidator = vine.create({
  verdict: vine.enum(['approved', 'declined'] as const),
  refusal: words().optional().requiredWhen('verdict', '=', 'declined'),
})
