import vine from '@vinejs/vine'

export const dismissalValidator = vine.create({
  reason: vine.string().trim().minLength(2).maxLength(200),
})
