import vine from '@vinejs/vine'

export const screenValidator = vine.create({
  name: vine.string().trim().minLength(2).maxLength(40),
  place: vine.string().maxLength(40),
  days: vine.number().withoutDecimals().min(1).max(366),
})
