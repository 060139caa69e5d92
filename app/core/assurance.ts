/**
 * How well the platform knows a person, the least first: by phone number only, by a checked name and
 * number, by their face or in person, as a resident of a house that staff know.
 */
export const assuranceLevels = ['phone', 'real_name', 'in_person', 'resident'] as const

/** One of `assuranceLevels`. They are an order: whoever is known better may do all that the others may. */
export type AssuranceLevel = (typeof assuranceLevels)[number]

/** Whether `level` is `needed` or better. */
export function reaches(level: AssuranceLevel, needed: AssuranceLevel) {
  return assuranceLevels.indexOf(level) >= assuranceLevels.indexOf(needed)
}

/** The better of two levels. */
export function better(one: AssuranceLevel, other: AssuranceLevel) {
  return reaches(one, other) ? one : other
}
