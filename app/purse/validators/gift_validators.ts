import vine from '@vinejs/vine'
import { phone } from '#identity/validators/identity_validators'

/** Whole points as people type them: full-width digits are understood. */
const amount = () =>
  vine
    .number()
    .parse((value) => (typeof value === 'string' ? value.normalize('NFKC').trim() : value))
    .withoutDecimals()
    .range([1, 1_000_000])

const to = () => vine.string().maxLength(40)

/** A neighbour is named by their phone number, all others by what was chosen. */
export const giftWishValidator = vine.create({
  to: to(),
  phone: phone().optional().requiredWhen('to', '=', 'neighbour'),
  amount: amount(),
})

export const giftPlanValidator = vine.create({ to: to(), amount: amount() })

export const giftValidator = vine.create({
  to: to(),
  amount: amount(),
  requestKey: vine.string().uuid(),
})
