import vine from '@vinejs/vine'

export const purgeValidator = vine.create({ name: vine.string().trim().maxLength(100) })
