import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import Lines from '#core/lines'
import lockSession, { lockPerson } from '#enrolment/actions/lock_session'
import clock from '#enrolment/clock'
import { Clash, GroupFull, SessionFull, TooManyCompanions } from '#enrolment/errors'
import type { Companion } from '#enrolment/companions'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import factsOf from '#enrolment/queries/facts_of'
import quotaRoom, { type QuotaPlace } from '#enrolment/queries/quota_room'
import ruleRefusals from '#enrolment/queries/rule_refusals'
import seatingOf, { type Seating } from '#enrolment/queries/seating'
import type Person from '#identity/models/person'
import { DateTime } from 'luxon'

/** Somebody at the door of a session, whose row is locked: what they want and what is free. */
export type Approach = {
  session: EnrolmentSession
  person: Person
  companions: Companion[]
  seating: Seating
  quotaPlaces: QuotaPlace[] | null
  client: TransactionClient
}

const lines = new Lines<unknown>()

type Party = Pick<Approach, 'companions' | 'person'>

/** Lets a person come to the door of a session, in one transaction; whoever comes at the same time waits. */
export default function approach<Result>(
  sessionId: string,
  party: Party,
  act: (approached: Approach) => Promise<Result>
) {
  return lines.inTurn(sessionId, () =>
    transaction(async (client) => act(await lookInside(sessionId, party, client)))
  )
}

/** Locks a session for a person and looks at what is free in it. */
async function lookInside(
  sessionId: string,
  { companions, person }: Party,
  client: TransactionClient
): Promise<Approach> {
  await lockPerson(person.id, client)
  const session = await lockSession(sessionId, client)
  const party = 1 + companions.length
  const seating = await seatingOf(session, person.id, { client, party })
  return { session, person, companions, seating, quotaPlaces: [], client }
}

/** Throws the first rule that keeps the person out, seats aside, and finds out which quotas count them. */
export async function refuseByRules(approached: Approach) {
  const { client, companions, person, seating, session } = approached
  const isAsked = session.rules.length > 0 || seating.hasQuotas
  const facts = isAsked ? await factsOf(person, session, client) : null
  const [refusal] = await ruleRefusals(session, person, { client, facts })
  if (refusal) throw refusal
  if (companions.length > session.companions) {
    throw new TooManyCompanions({ most: session.companions })
  }
  if (seating.clash) throw clashWith(seating.clash)
  if (seating.hasQuotas) approached.quotaPlaces = await quotaRoom(session.id, facts!, client)
}

/** Why there is no room for all who came, or null. */
export function lackOfRoom({ companions, quotaPlaces, seating }: Approach) {
  if (seating.freeSeats.length < 1 + companions.length) return new SessionFull()
  return quotaPlaces === null ? new GroupFull() : null
}

export function clashWith({ at, title }: { title: string; at: string }) {
  return new Clash({ title, at: clock(DateTime.fromISO(at)) })
}
