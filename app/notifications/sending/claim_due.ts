import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { LEASE } from '#notifications/sending/patience'

const BATCH = 20

/** What is due, and what of it goes first. */
const lines = {
  outgoing_messages: { state: 'waiting', order: "(urgency = 'emergency') desc, due_at, id" },
  digests: { state: 'closed', order: 'due_at, id' },
}

/**
 * Takes some of what is due to be sent. Nobody else takes it until the lease is over: if this process
 * dies meanwhile it is then sent by another.
 */
export default async function claimDue(table: keyof typeof lines) {
  const { order, state } = lines[table]
  const now = DateTime.now()
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    `update ${table} set attempts = attempts + 1, due_at = :until
     where id in (
       select id from ${table} where state = :state and due_at <= :now
       order by ${order} limit ${BATCH} for update skip locked
     ) returning id`,
    { state, now: now.toJSDate(), until: now.plus(LEASE).toJSDate() }
  )
  return rows.map(({ id }) => id)
}
