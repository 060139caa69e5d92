import db from '@adonisjs/lucid/services/db'
import { personAccount } from '#points/accounts'
import outlookOf, { type Outlook } from '#points/queries/outlook_of'

/** Why an account was frozen or opened, by whom and when. */
type StateTold = { state: 'open' | 'frozen'; reason: string; at: Date; by: string | null }

export type AccountTold = Outlook & { state: 'open' | 'frozen' | 'closed'; states: StateTold[] }

/** How the account of a person is, and what staff have decided about it. */
export default async function accountAt(personId: string): Promise<AccountTold> {
  const { book, code } = personAccount(personId)
  const account = await db.from('points_accounts').where({ book, code }).first()
  const states = account ? await statesOf(account.id) : []
  return { ...(await outlookOf(personId)), state: account?.state ?? 'open', states }
}

async function statesOf(accountId: string): Promise<StateTold[]> {
  return db
    .from('points_account_states as decided')
    .leftJoin('persons', 'persons.id', 'decided.by_id')
    .where('account_id', accountId)
    .orderBy('at', 'desc')
    .select('decided.state', 'decided.reason', 'decided.at', 'persons.name as by')
}
