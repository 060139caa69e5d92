import type { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import type EnrolmentSession from '#enrolment/models/enrolment_session'

/** SQL that is true where the person sits in another session from `:starts` to `:ends`. */
const sitsElsewhere = `exists (
  select from enrolments as other
  where other.person_id = own.person_id and other.session_id <> own.session_id
    and other.cancelled_at is null and other.brought_by_id is null
    and other.offer_expires_at is null and other.clashing_since is null
    and tstzrange(other.starts_at, other.ends_at) && tstzrange(:starts, :ends))`

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
     where ${ofSession} and own.clashing_since is null and ${sitsElsewhere}`,
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
     where ${ofSession} and own.clashing_since is not null and not ${sitsElsewhere}`,
    { id, starts: startsAt.toJSDate(), ends: endsAt.toJSDate() }
  )
}
