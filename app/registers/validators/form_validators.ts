import vine from '@vinejs/vine'
import { identityNumber, personName, phone } from '#identity/validators/identity_validators'
import { codedFacts, sealedFacts } from '#registers/fact_kinds'
import { areaSources, houseStatuses, houseUses } from '#registers/models/house'
import { relationKinds } from '#registers/models/house_relation'
import { organisationKinds } from '#registers/models/organisation'
import { socialCreditCode } from '#registers/validators/register_validators'
import { sheetFormats } from '#sheets/write_sheet'

const text = (most: number) => vine.string().trim().maxLength(most)
const reason = () => text(200).minLength(2)
const whole = (least: number, most: number) =>
  vine.number().withoutDecimals().range([least, most]).optional()
/** In m² with two places; kept in 0.01 m². */
const area = () =>
  vine
    .number()
    .positive()
    .max(100_000)
    .transform((value) => Math.round(value * 100))
    .optional()

const person = () => ({
  name: personName(),
  identityNumber: identityNumber().optional(),
  birthDate: vine.date().optional(),
  sex: vine.enum(['male', 'female'] as const).optional(),
  grid: text(40).optional(),
})

export const personValidator = vine.create(person())
export const personCorrectionValidator = vine.create({ ...person(), reason: reason() })

export const factValidator = vine.create({
  fact: vine.enum([...codedFacts, ...sealedFacts] as const),
  value: text(120).optional(),
  from: vine.date(),
  reason: text(200).optional(),
})

export const contactPhoneValidator = vine.create({ value: phone() })

export const arrivalValidator = vine.create({
  household: text(20),
  relation: vine
    .string()
    .regex(/^[0-8]$/)
    .optional(),
  from: vine.date(),
  isChiefHome: vine.accepted().optional(),
})

export const departureValidator = vine.create({ on: vine.date() })

export const homeCorrectionValidator = vine.create({
  relation: vine
    .string()
    .regex(/^[0-8]$/)
    .optional(),
  from: vine.date(),
  to: vine.date().optional(),
  reason: reason(),
})

export const relationValidator = vine.create({
  building: text(80),
  door: text(30),
  relation: vine.enum(relationKinds),
  share: vine
    .string()
    .regex(/^\s*[1-9]\d{0,3}\s*\/\s*[1-9]\d{0,3}\s*$/)
    .optional(),
  from: vine.date(),
})

export const relationCorrectionValidator = vine.create({
  from: vine.date(),
  to: vine.date().optional(),
  reason: reason(),
})

export const withdrawalValidator = vine.create({ reason: reason() })

const purposes = ['visit', 'contact', 'certificate', 'verify', 'emergency', 'other'] as const

export const unmaskingValidator = vine.create({
  purpose: vine.enum(purposes),
  words: text(200).minLength(2).optional().requiredWhen('purpose', '=', 'other'),
})

export const householdValidator = vine.create({ number: text(20).minLength(1) })

export const buildingValidator = vine.create({
  estate: text(40).optional(),
  number: text(40).minLength(1),
  address: text(120).minLength(2),
  units: whole(1, 60),
  floors: whole(1, 130),
  builtYear: whole(1850, 2100),
})

const house = () => ({
  use: vine.enum(houseUses),
  status: vine.enum(houseStatuses),
  buildingArea: area(),
  exclusiveArea: area(),
  areaSource: vine.enum(areaSources).optional(),
  titleNumber: text(60).optional(),
})

export const newHouseValidator = vine.create({ door: text(30).minLength(1), ...house() })
export const houseValidator = vine.create(house())

export const organisationValidator = vine.create({
  organisation: text(80).minLength(2),
  kind: vine.enum(organisationKinds),
  socialCreditCode: socialCreditCode().optional(),
  address: text(120).minLength(2),
  grid: text(40).optional(),
  legalPersonName: personName().optional(),
  legalPersonNumber: identityNumber().optional(),
  phone: text(20).optional(),
})

export const exportValidator = vine.create({
  format: vine.enum(sheetFormats),
  purpose: reason(),
  full: vine.accepted().optional(),
})

export const importValidator = vine.create({
  requestKey: vine.string().uuid(),
  file: vine.file({ size: '24mb', extnames: ['xlsx', 'csv', 'txt'] }),
})
