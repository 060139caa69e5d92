import vine from '@vinejs/vine'
import { identityNumber, personName, phone } from '#identity/validators/identity_validators'

export const actingValidator = vine.create({ representation: vine.string().uuid() })

export const representationRequestValidator = vine.create({
  name: personName(),
  identityNumber: identityNumber(),
  relation: vine.string().regex(/^[1-8]$/),
  childRules: vine.accepted().optional(),
})

export const representativeValidator = vine.create({
  phone: phone(),
  name: personName(),
  scopes: vine.array(vine.string().maxLength(60)).minLength(1).distinct(),
  months: vine.number().withoutDecimals().in([1, 3, 12]),
})

export const counterValidator = vine.create({
  identityNumber: identityNumber(),
  basis: vine.string().trim().minLength(2).maxLength(200),
})
