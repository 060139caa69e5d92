import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import type EnrolmentSession from '#enrolment/models/enrolment_session'

/** SQL that is true where the person sits in another session from one moment to another. */
const sitsElsewhere = (starts: string, ends: string) => `exists (
  select from enrolments as other
  where other.person_id = own.person_id and other.session_id <> own.session_id
    and other.cancelled_at is null and other.brought_by_id is null
    and other.offer_expires_at is null and other.clashing_since is null
    and tstzrange(other.starts_at, other.ends_at) && tstzrange(${starts}, ${ends}))`

const ofSession = `own.session_id = :id and own.cancelled_at is null and own.brought_by_id is null`

/**
 * Before a session moves: whoever will then be in two places at once is marked, so that the database lets it pass;
 * they are told, and choose.
 */
export default async function markClashes(
  { id }: EnrolmentSession,
  { endsAt, startsAt }: { startsAt: DateTime; endsAt: DateTime },
  client: TransactionClient
) {
  await client.rawQuery(
    `update enrolments as own set clashing_since = clock_timestamp()
     where ${ofSession} and own.clashing_since is null and ${sitsElsewhere(':starts', ':ends')}`,
    { id, starts: startsAt.toJSDate(), ends: endsAt.toJSDate() }
  )
}

/** After it has moved: whoever is in one place again is marked no more. */
export async function forgetClashes(
  { endsAt, id, startsAt }: EnrolmentSession,
  client: TransactionClient
) {
  await client.rawQuery(
    `update enrolments as own set clashing_since = null
     where ${ofSession} and own.clashing_since is not null
       and not ${sitsElsewhere(':starts', ':ends')}`,
    { id, starts: startsAt.toJSDate(), ends: endsAt.toJSDate() }
  )
}

/** Whoever has chosen, or whose other session is elsewhere by now, is marked no more. */
export async function forgetOldClashes(signal?: AbortSignal) {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    `select id from enrolments where clashing_since is not null and cancelled_at is null
     order by id`
  )
  for (const { id } of rows) {
    signal?.throwIfAborted()
    try {
      await forgetClash(id)
    } catch (error) {
      // They sat down elsewhere at this very moment: it is looked at again in a minute.
      logger.warn({ err: error, enrolment: id }, 'clash not forgotten')
    }
  }
}

/** One by one: of two that clash with each other alone, one stays marked. */
async function forgetClash(id: string) {
  await db.rawQuery(
    `update enrolments as own set clashing_since = null
     where own.id = :id and own.cancelled_at is null
       and not ${sitsElsewhere('own.starts_at', 'own.ends_at')}`,
    { id }
  )
}
