import db from '@adonisjs/lucid/services/db'
import catalogue from '#kernel/catalogue'
import type Person from '#identity/models/person'
import { awardReference, keyOf } from '#points/fingerprint'
import { bytes } from '#points/rows'
import { personsAt } from '#registers/queries/ground'
import { matchingPersons } from '#registers/queries/persons_matching'
import type Territory from '#territories/models/territory'

/** People whose points are asked for; `entry` is the one of their history that was asked for by its reference. */
export type FoundAccount = { person: Person; entry: { id: string; at: Date } | null }

const MOST = 30

/** By a name, its initials, a whole number of a person, or what names an entry: its number, or that of its deed. */
export default async function findAccounts(
  territory: Territory,
  text: string
): Promise<FoundAccount[]> {
  const entry = await entryNamed(text)
  const byEntry = entry ? await ownersOf(entry, territory) : []
  if (byEntry.length > 0) return byEntry.map((person) => ({ person, entry }))

  const persons = await matchingPersons(territory, { q: text })
    .preload('grid')
    .orderByRaw('name_initials nulls last')
    .orderBy('persons.id')
    .limit(MOST)
  return persons.map((person) => ({ person, entry: null }))
}

type Entry = { id: string; at: Date; debit: string; credit: string }

/** By its number, by its whole reference, or by that of the deed for which a rule has paid. */
async function entryNamed(text: string) {
  const references = [text, ...rulesThatPay().map(([id, code]) => awardReference(id, code, text))]
  const keys = references.map((reference) => bytes(keyOf(reference)))
  const entry: Entry | null = await db
    .from('points_transfers')
    .where((either) => {
      either.whereIn('key', keys)
      if (/^\d{1,15}$/.test(text)) either.orWhere('id', text)
    })
    .whereNot('kind', 'cap')
    .select('id', 'at', 'debit', 'credit')
    .orderBy('id')
    .first()
  return entry
}

function rulesThatPay() {
  return catalogue.plugins.flatMap(({ id, points }) => points.map(({ code }) => [id, code]))
}

/** Those of the two sides who are people of the place; whoever is not is not found. */
async function ownersOf({ credit, debit }: Entry, territory: Territory) {
  return personsAt(territory)
    .whereIn('persons.id', (owners) =>
      owners
        .from('points_accounts')
        .whereIn('id', [debit, credit])
        .where('owner_kind', 'person')
        .select(db.raw('owner_id::uuid'))
    )
    .preload('grid')
    .orderBy('persons.id')
}
