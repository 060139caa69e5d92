import vine from '@vinejs/vine'

export const residenceValidator = vine.create({ member: vine.string().uuid() })
