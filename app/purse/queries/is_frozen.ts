import db from '@adonisjs/lucid/services/db'
import type { Account } from '#points/accounts'

/** Whether staff have stopped an account for a while, so that nothing goes in or out. */
export default async function isFrozen({ book, code }: Account) {
  const account = await db.from('points_accounts').where({ book, code }).select('state').first()
  return account?.state === 'frozen'
}
