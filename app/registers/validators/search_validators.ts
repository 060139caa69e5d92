import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { houseStatuses } from '#registers/models/house'
import { organisationKinds } from '#registers/models/organisation'

const text = () => vine.string().trim().maxLength(40).optional()
const page = () => vine.number().withoutDecimals().min(1).max(100_000).optional()

/** How people are looked for; all of it stands in the address bar. */
export const personSearchValidator = vine.create({
  q: text(),
  grid: text(),
  age: vine.enum(['child', 'youth', 'adult', 'elder', 'aged'] as const).optional(),
  fact: vine
    .string()
    .regex(/^[a-z_]+:\d{2}$/)
    .optional(),
  home: vine
    .enum(['none', 'several', 'registered_elsewhere', 'living_elsewhere'] as const)
    .optional(),
  page: page(),
})
export type PersonSearch = Infer<typeof personSearchValidator>

export const householdSearchValidator = vine.create({ q: text(), page: page() })

export const buildingSearchValidator = vine.create({ q: text(), page: page() })

export const houseSearchValidator = vine.create({ status: vine.enum(houseStatuses).optional() })

export const organisationSearchValidator = vine.create({
  q: text(),
  kind: vine.enum(organisationKinds).optional(),
  page: page(),
})

/** About which day, as it was known on which day. */
export const momentValidator = vine.create({
  about: vine.date().optional(),
  believed: vine.date().optional(),
})

/** A field of a search that was left empty asks for nothing. */
export function filledIn(fields: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}

/** What was asked for, to be shown again and to go on to the next page. */
export function asked(fields: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(fields).filter(([, value]) => typeof value === 'string' && value)
  return Object.fromEntries(texts.map(([name, value]) => [name, String(value)]))
}
