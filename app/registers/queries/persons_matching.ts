import { DateTime } from 'luxon'
import { normaliseIdentityNumber } from '#identity/identity_number'
import { normalisePhoneNumber } from '#identity/phone_number'
import { digest } from '#identity/sealed'
import { personsAt } from '#registers/queries/ground'
import today from '#registers/today'
import type { PersonSearch } from '#registers/validators/search_validators'
import type Territory from '#territories/models/territory'

const PAGE = 30

type Persons = ReturnType<typeof personsAt>

/** People of a place who match what was asked for, by their initials, in pages. */
export default function personsMatching(territory: Territory, search: PersonSearch) {
  return matchingPersons(territory, search)
    .preload('grid')
    .orderByRaw('name_initials nulls last')
    .orderBy('persons.id')
    .paginate(search.page ?? 1, PAGE)
}

/** The same without order and pages. */
export function matchingPersons(territory: Territory, { age, fact, grid, home, q }: PersonSearch) {
  const persons = personsAt(territory)
  if (q) named(persons, q)
  if (grid) {
    persons.whereIn('persons.grid_id', (grids) =>
      grids.from('territories').where('code', grid).select('id')
    )
  }
  if (age) born(persons, age)
  if (fact) known(persons, fact)
  if (home) living(persons, home)
  return persons
}

/** By a part of the name, its initials, or a whole identity or phone number; parts of numbers are not kept. */
function named(persons: Persons, text: string) {
  const number = digest(normaliseIdentityNumber(text))
  const phone = digest(normalisePhoneNumber(text))
  persons.where((either) =>
    either
      .whereRaw('position(? in persons.name) > 0', [text])
      .orWhereRaw('starts_with(persons.name_initials, ?)', [text.toLowerCase()])
      .orWhere('identity_number_digest', number)
      .orWhereHas('account', (account) => account.where('phone_digest', phone))
      .orWhereRaw(
        `exists (select 1 from person_facts where person_id = persons.id and value_digest = ?
           and fact = 'contact_phone' and superseded_at is null)`,
        [phone]
      )
  )
}

const ages = { child: [0, 14], youth: [14, 18], adult: [18, 60], elder: [60, 80], aged: [80, 200] }
export type AgeGroup = keyof typeof ages

function born(persons: Persons, age: AgeGroup) {
  const [from, to] = ages[age]
  const day = (years: number) => today().minus({ years }).toISODate()!
  persons.where('birth_date', '<=', day(from)).where('birth_date', '>', day(to))
}

/** `ethnicity:02`, as it stands in the address bar. */
function known(persons: Persons, fact: string) {
  const [kind, code] = fact.split(':')
  persons.whereRaw(
    `exists (select 1 from person_facts where person_id = persons.id and fact = ? and code = ?
       and superseded_at is null and daterange(valid_from, valid_to) @> ?::date)`,
    [kind, code, DateTime.now().setZone('Asia/Shanghai').toISODate()!]
  )
}

const presentHomes = `(select count(*) from household_members
  where person_id = persons.id and moved_out_on is null and superseded_at is null)`
const presentFact = `exists (select 1 from person_facts
  where person_id = persons.id and fact = ? and superseded_at is null and valid_to is null)`

function living(persons: Persons, home: NonNullable<PersonSearch['home']>) {
  if (home === 'none') persons.whereRaw(`${presentHomes} = 0`)
  else if (home === 'several') persons.whereRaw(`${presentHomes} > 1`)
  else if (home === 'registered_elsewhere') persons.whereRaw(presentFact, ['registered_address'])
  else persons.whereRaw(presentFact, ['living_address'])
}
