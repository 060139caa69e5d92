import vine from '@vinejs/vine'
import { purposeNames } from '#privacy/consent_purposes'

export const attemptValidator = vine.create({
  provider: vine.string().maxLength(40),
  consents: vine.array(vine.enum(purposeNames)).distinct().optional(),
})

export const faceValidator = vine.create({ face: vine.enum(['right', 'wrong'] as const) })

export const networkAnswerValidator = vine.create({
  state: vine.enum(['passed', 'refused', 'failed', 'expired'] as const),
  bearer: vine.string().trim().minLength(1).maxLength(40).optional(),
})
