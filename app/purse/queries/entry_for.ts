import { errors } from '@adonisjs/lucid'
import type Person from '#identity/models/person'
import { householdAccount, personAccount, type Account } from '#points/accounts'
import idsOf from '#privacy/queries/ids_of'
import { historyEntriesOf, type HistoryEntry } from '#purse/queries/history'
import householdFor from '#purse/queries/household_for'

export type EntryOfAccount = { account: Account; entry: HistoryEntry; isOwn: boolean }

/** An entry of a person's own history, or of their household's; else a 404. */
export default async function entryFor(person: Person, id: string): Promise<EntryOfAccount> {
  const own = await ownEntry(person, id)
  if (own) return { ...own, isOwn: true }

  const household = await householdFor(person)
  const account = household && householdAccount(household.id)
  const entry = account && (await entryIn(account, id))
  if (!entry) throw new errors.E_ROW_NOT_FOUND()
  return { account, entry, isOwn: false }
}

/** An entry of a person's own history, or of what was theirs before two entries of them became one; else null. */
export async function ownEntry({ id: personId }: { id: string }, id: string) {
  for (const known of await idsOf(personId)) {
    const account = personAccount(known)
    const entry = await entryIn(account, id)
    if (entry) return { account, entry }
  }
  return null
}

async function entryIn(account: Account, id: string) {
  // An address may say anything; ids count up from 1.
  if (!/^[1-9]\d{0,17}$/.test(String(id))) return null
  const [entry = null] = await historyEntriesOf(account, [String(id)])
  return entry
}
