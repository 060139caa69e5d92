import audit from '#audit/personal_data'
import booking from '#booking/personal_data'
import cockpit from '#cockpit/personal_data'
import enrolment from '#enrolment/personal_data'
import files from '#files/personal_data'
import identity from '#identity/personal_data'
import kernel from '#kernel/personal_data'
import notifications from '#notifications/personal_data'
import points from '#points/personal_data'
import privacy from '#privacy/personal_data'
import purse from '#purse/personal_data'
import registers from '#registers/personal_data'
import remembered from '#remembered/personal_data'
import search from '#search/personal_data'
import territories from '#territories/personal_data'
import web from '#web/personal_data'
import type { DomainData, Holding } from '#privacy/domain_data'

/**
 * What the core holds about people, domain by domain: the one source of the lists that PIPL asks for,
 * of copies, erasure and retention. A test compares it with the tables of the database.
 */
const dictionary: DomainData[] = [
  // By numbers that erasing the person takes away.
  registers,
  identity,
  purse,
  points,
  enrolment,
  booking,
  files,
  remembered,
  territories,
  search,
  notifications,
  privacy,
  audit,
  kernel,
  cockpit,
  web,
]

export default dictionary

/** Sealed columns by which nobody is known: where somebody lives is in the tables that lead to a person, and a seed of lots is nobody’s. */
export const aboutNobody = ['booking_lotteries.seed_sealed', 'houses.door_sealed']

export type NamedHolding = Holding & { domain: string }

/** Every holding with its domain, in the order in which they can be erased. */
export function holdings(): NamedHolding[] {
  return dictionary.flatMap(({ domain, holdings: held }) =>
    held.map((holding) => ({ ...holding, domain }))
  )
}

/** SQL that is true for the rows of a person; `:people` are the ids by which they are known. */
export function whoseRows({ about, table, whose }: Holding) {
  return whose ?? about.map((column) => `${table}.${column} = any(:people)`).join(' or ')
}
