import vine from '@vinejs/vine'
import { phone } from '#identity/validators/identity_validators'

const reason = () => vine.string().trim().minLength(2).maxLength(200)
/** Nobody keeps a role for ever: somebody has to think about it at least every two years. */
const months = () => vine.number().withoutDecimals().in([3, 6, 12, 24])

export const roleValidator = vine.create({
  phone: phone(),
  role: vine.string().maxLength(80),
  territory: vine.string().maxLength(40),
  months: months(),
  reason: reason(),
})

export const workplaceValidator = vine.create({
  end: vine.enum(['desk', 'provider', 'cockpit'] as const),
  territory: vine.string().maxLength(40).optional(),
})

export const renewalValidator = vine.create({ months: months() })

export const bulkRenewalValidator = vine.create({
  grants: vine.array(vine.string().uuid()).minLength(1).maxLength(50),
  months: months(),
})

export const revocationValidator = vine.create({ reason: reason() })
