import db from '@adonisjs/lucid/services/db'
import { householdAccount } from '#points/accounts'

/** Whole points that one person has put into the account of a household, and taken out of it. */
export type Contribution = { personId: string; given: number; taken: number }

type Columns = { person_id: string; given: string; taken: string }

/** Who gave a household how much, the most first. Those who moved out are among them. */
export default async function contributionsTo(householdId: string): Promise<Contribution[]> {
  const { book, code } = householdAccount(householdId)
  const { rows } = await db.rawQuery<{ rows: Columns[] }>(
    `select person.owner_id as person_id,
       coalesce(sum(amount) filter (where kind = 'contribute'), 0) as given,
       coalesce(sum(amount) filter (where kind = 'draw'), 0) as taken
     from points_accounts as household
     join points_transfers as transfer on household.id in (transfer.debit, transfer.credit)
     join points_accounts as person on person.owner_kind = 'person'
       and person.id in (transfer.debit, transfer.credit)
     where household.book = :book and household.code = :code
     group by person.owner_id order by given desc, person.owner_id`,
    { book, code }
  )
  return rows.map(({ given, person_id: personId, taken }) => {
    return { personId, given: Number(given), taken: Number(taken) }
  })
}
