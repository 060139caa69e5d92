import vine from '@vinejs/vine'

export const retryValidator = vine.create({ contribution: vine.string().maxLength(200) })
