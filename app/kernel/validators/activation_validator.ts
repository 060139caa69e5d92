import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import budgetAmount from '#kernel/validators/budget_amount'

const FARTHEST = { years: 1 }

const dayToCome = vine.createRule((value, _, field) => {
  const day = DateTime.fromISO(String(value), { zone: 'Asia/Shanghai' })
  const today = DateTime.now().setZone('Asia/Shanghai').startOf('day')
  if (!day.isValid) field.report('The {{ field }} is not a day of the calendar', 'date', field)
  else if (day < today || day > today.plus(FARTHEST))
    field.report('The {{ field }} is over, or too far away', 'dayToCome', field)
})

const activation = {
  requestKey: vine.string().uuid(),
  startsOn: vine
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .use(dayToCome())
    .optional(),
  budget: budgetAmount().optional(),
  locksBelow: vine.boolean().optional(),
}

/**
 * `requestKey` names the one time the form is sent. `startsOn` is a day such as `2026-12-01`; without
 * it it begins now.
 */
export const activationValidator = vine.create(activation)

/** The same for a plugin that asks for something, to which somebody must agree. */
export const agreementValidator = vine.create({ ...activation, agrees: vine.accepted() })
