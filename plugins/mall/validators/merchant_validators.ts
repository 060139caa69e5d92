import vine from '@vinejs/vine'

export const merchantValidator = vine.create({
  organisation: vine.string().uuid(),
  hours: vine.string().trim().minLength(2).maxLength(60),
})

/** Whether it is paused from now on. */
export const pauseValidator = vine.create({ state: vine.enum(['open', 'paused'] as const) })

export const memberValidator = vine.create({ person: vine.string().uuid() })

const month = vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** `format` where the month is asked for as a file. */
export const monthValidator = vine.create({
  month: month.clone().optional(),
  format: vine.enum(['xlsx', 'pdf'] as const).optional(),
})

export const settlementValidator = vine.create({
  month: month.clone(),
  voucher: vine.string().trim().minLength(2).maxLength(60),
})
