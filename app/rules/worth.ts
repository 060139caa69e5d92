import { reaches, type AssuranceLevel } from '#core/assurance'
import readFormula from '#rules/formula'
import reckon from '#rules/reckon'
import type { RuleTerms, StandingRule } from '#rules/terms'

/** Something that was done: what the plugin would give for it, the numbers of its event, and its day in Shanghai. */
export type Deed = { amount: number; numbers: Record<string, number>; on: string }

/** What of a person decides whether they can earn by a rule. */
export type Earner = {
  /** `1950-03-01`, or null where nobody knows it. */
  birthDate: string | null
  assurance: AssuranceLevel
  roles: string[]
  gridId: string | null
}

/** Why a rule pays nothing. */
export type Unpaid = 'rests' | 'out_of_dates' | 'not_eligible' | 'worth_nothing'

export type Worth = { points: number; why: Unpaid | null }

/** Whole points that a rule gives for a deed, before its caps; pure, so that it can be tried out before it counts. */
export default function worthOf({ state, terms }: StandingRule, deed: Deed, earner: Earner): Worth {
  if (state === 'rests') return nothing('rests')
  if (!isWithin(terms, deed.on)) return nothing('out_of_dates')
  if (!isEligible(terms, earner, deed.on)) return nothing('not_eligible')
  const points = amountOf(terms, deed)
  return points > 0 ? { points, why: null } : nothing('worth_nothing')
}

function nothing(why: Unpaid): Worth {
  return { points: 0, why }
}

function isWithin({ endsOn, startsOn }: RuleTerms, on: string) {
  return (startsOn === null || on >= startsOn) && (endsOn === null || on <= endsOn)
}

function isEligible(terms: RuleTerms, earner: Earner, on: string) {
  const { assurance, grids, roles } = terms
  if (assurance !== null && !reaches(earner.assurance, assurance)) return false
  if (grids.length > 0 && !grids.includes(earner.gridId ?? '')) return false
  if (roles.length > 0 && !roles.some((role) => earner.roles.includes(role))) return false
  return isOfAge(terms, earner.birthDate, on)
}

/** Whose age nobody knows does not earn where it matters. */
function isOfAge({ ageFrom, ageTo }: RuleTerms, birthDate: string | null, on: string) {
  if (ageFrom === null && ageTo === null) return true
  if (birthDate === null) return false
  const age = yearsBetween(birthDate, on)
  return age >= (ageFrom ?? 0) && age <= (ageTo ?? Infinity)
}

function yearsBetween(birthDate: string, on: string) {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years
}

function amountOf({ formula }: RuleTerms, { amount, numbers }: Deed) {
  if (formula === null) return amount
  return reckon(readFormula(formula, Object.keys(numbers)), numbers)
}

/** The numbers of an event that its rule has declared; what a former release did not tell is left out. */
export function numbersIn(names: readonly string[], payload: object): Record<string, number> {
  const values = Object.entries(payload).filter(([name]) => names.includes(name))
  return Object.fromEntries(values.map(([name, value]) => [name, Number(value)]))
}
