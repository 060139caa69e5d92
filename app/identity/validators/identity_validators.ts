import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import { faultOfIdentityNumber, normaliseIdentityNumber } from '#identity/identity_number'
import { isPhoneNumber, normalisePhoneNumber } from '#identity/phone_number'

const phoneNumber = vine.createRule((value, _, field) => {
  if (typeof value === 'string' && !isPhoneNumber(value)) {
    field.report('The {{ field }} is not a mobile number', 'phoneNumber', field)
  }
})

/** Names the exact fault: a person can mend what they know, and not what is merely "invalid". */
const validIdentityNumber = vine.createRule((value, _, field) => {
  if (typeof value !== 'string') return
  // China has one offset, all the year; to ask for a zone by its name takes longer than all the rest.
  const today = DateTime.now().setZone('UTC+8').toISODate()!
  const fault = faultOfIdentityNumber(value, today)
  if (fault) field.report(`The {{ field }} has a faulty ${fault}`, `identityNumber.${fault}`, field)
})

/** Brings what was typed into its stored form before it is judged. */
const tidied = (tidy: (typed: string) => string) => {
  return vine.string().parse((value) => (typeof value === 'string' ? tidy(value) : value))
}

export const phone = () => tidied(normalisePhoneNumber).use(phoneNumber())

/** 2 to 30 letters; the dot inside the names of minorities is brought to its standard form. */
export const personName = () =>
  tidied((value) => value.trim().replace(/[•.‧・]/g, '·'))
    .minLength(2)
    .maxLength(30)
    .regex(/^\p{L}[\p{L}· ]*\p{L}$/u)

export const identityNumber = () => tidied(normaliseIdentityNumber).use(validIdentityNumber())

export const signInCodeValidator = vine.create({ phone: phone() })

export const sessionValidator = vine.create({
  code: tidied((value) => value.normalize('NFKC').replace(/\s/g, '')).regex(/^\d{6}$/),
})

export const registrationValidator = vine.create({
  community: vine.string().maxLength(40),
  grid: vine.string().maxLength(40),
})

export const verificationValidator = vine.create({
  name: personName(),
  identityNumber: identityNumber(),
})

/** Whoever is known already says at most a new name. */
export const newNameValidator = vine.create({ name: personName().optional() })

/** What somebody shows at the counter, and the phone they signed in with. */
export const counterVerificationValidator = vine.create({
  phone: phone(),
  name: personName(),
  identityNumber: identityNumber(),
})

/** `seen_in_person`: confirmed, and the person stood there with the document. */
export const verificationDecisionValidator = vine.create({
  answer: vine.enum(['confirmed', 'seen_in_person', 'refused'] as const),
  reason: vine.string().trim().maxLength(200).optional().requiredWhen('answer', '=', 'refused'),
})

export const decisionValidator = vine.create({
  answer: vine.enum(['confirmed', 'refused'] as const),
  reason: vine.string().trim().maxLength(200).optional().requiredWhen('answer', '=', 'refused'),
})
