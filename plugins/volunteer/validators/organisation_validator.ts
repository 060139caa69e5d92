import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'

/** A mobile number, a landline with or without area code, or a service number such as 12345. */
const phoneNumber = () =>
  vine
    .string()
    .parse((value) => (typeof value === 'string' ? value.normalize('NFKC').trim() : value))
    .regex(/^[\d-]{5,14}$/)

export const organisationValidator = vine.create({
  name: vine.string().trim().minLength(2).maxLength(40),
  contactPhone: phoneNumber(),
})

export type OrganisationDescription = Infer<typeof organisationValidator>
