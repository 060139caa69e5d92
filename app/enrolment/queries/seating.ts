import { randomInt } from 'node:crypto'
import type { TransactionClient } from '#core/database'
import type EnrolmentSession from '#enrolment/models/enrolment_session'

/** Where a person stands with a session, and what is free in it. */
export type Seating = {
  enrolmentId: string | null
  waitId: string | null
  /** The place of whoever joins the waiting list now. */
  nextPlace: number
  /** The lowest free seats, at most as many as were asked for. */
  freeSeats: number[]
  /** As many codes that no enrolment of the session has or had. */
  codes: string[]
  hasQuotas: boolean
  /** Another session of the person at the same time; `at` is an ISO text. */
  clash: { title: string; at: string } | null
}

/** All that signing up asks of the database, in one question; whoever writes afterwards holds the session's row. */
export default async function seatingOf(
  session: Pick<EnrolmentSession, 'id' | 'seats' | 'startsAt' | 'endsAt'>,
  personId: string,
  { client, party }: { client: TransactionClient; party: number }
): Promise<Seating> {
  const { rows } = await client.rawQuery(question, {
    session: session.id,
    seats: session.seats,
    starts: session.startsAt.toJSDate(),
    ends: session.endsAt.toJSDate(),
    person: personId,
    party,
    codes: Array.from({ length: 8 * party }, () => String(randomInt(1_000_000)).padStart(6, '0')),
  })
  return rows[0]
}

const question = `
  select
    (select id from enrolments where session_id = :session and person_id = :person
       and cancelled_at is null and brought_by_id is null) as "enrolmentId",
    (select id from enrolment_waits where session_id = :session and person_id = :person
       and ended_at is null) as "waitId",
    (select coalesce(max(place), 0) + 1 from enrolment_waits
       where session_id = :session) as "nextPlace",
    (select coalesce(array_agg(number order by number), '{}') from (
       select number from generate_series(1, :seats::int) as number
       where not exists (
         select from enrolments where session_id = :session and seat = number)
       order by number limit :party) as free) as "freeSeats",
    (select array_agg(code) from (
       select distinct code from unnest(:codes::text[]) as code
       where not exists (
         select from enrolments as known where known.session_id = :session and known.code = code.code)
       limit :party) as unused) as codes,
    exists (select from enrolment_quotas where session_id = :session) as "hasQuotas",
    (select json_build_object('title', other.title, 'at', other.starts_at)
       from enrolments as own join enrolment_sessions as other on other.id = own.session_id
       where own.person_id = :person and own.session_id <> :session and own.cancelled_at is null
         and own.brought_by_id is null and own.offer_expires_at is null
         and tstzrange(own.starts_at, own.ends_at) && tstzrange(:starts, :ends)
       order by other.starts_at, other.id limit 1) as clash`
