import vine from '@vinejs/vine'

export const attemptValidator = vine.create({
  provider: vine.string().maxLength(40),
  consents: vine
    .array(vine.enum(['identity', 'face'] as const))
    .distinct()
    .optional(),
})

export const faceValidator = vine.create({ face: vine.enum(['right', 'wrong'] as const) })
