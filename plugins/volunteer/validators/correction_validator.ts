import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { reason, wholeNumber } from './rules.ts'

/** Whole minutes; 0 says that it did not happen at all. */
const minutesOfADay = () => wholeNumber().range([0, 720])

export const wishValidator = vine.create({
  wishedMinutes: minutesOfADay(),
  words: vine.string().trim().minLength(2).maxLength(300),
})

export const correctionValidator = vine.create({
  decision: vine.enum(['corrected', 'declined'] as const),
  minutes: minutesOfADay().optional().requiredWhen('decision', '=', 'corrected'),
  reason: reason(),
})

export type CorrectionForm = Infer<typeof correctionValidator>

export const amendmentValidator = vine.create({ minutes: minutesOfADay(), reason: reason() })
