import { DateTime } from 'luxon'
import openSession, { type NewSession } from '#enrolment/actions/open_session'
import Enrolment from '#enrolment/models/enrolment'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import Wait from '#enrolment/models/wait'
import type Person from '#identity/models/person'
import { createResident } from '#tests/factories/people'
import { enablePluginSinceYesterday } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'

/** A session of two hours that begins in an hour. */
export function openIn(
  community: Territory,
  seats: number,
  startsIn: { hours: number } = { hours: 1 }
) {
  return openWith(community, { seats }, startsIn)
}

/** The same with more words, such as a waiting list. */
export async function openWith(
  community: Territory,
  terms: Partial<NewSession>,
  startsIn: { hours: number } = { hours: 1 }
) {
  const startsAt = DateTime.now().plus(startsIn)
  const endsAt = startsAt.plus({ hours: 2 })
  const place = { pluginId: 'volunteer', territoryId: community.id }
  await enablePluginSinceYesterday('volunteer', community)
  return openSession({ ...place, title: '陪诊', seats: 5, startsAt, endsAt, ...terms })
}

export async function neighbours(community: Territory, count: number) {
  const people: Person[] = []
  for (let i = 0; i < count; i++) people.push(await createResident(community))
  return people
}

/** Who has a seat, or is offered one. */
export function seated(session: EnrolmentSession) {
  return Enrolment.query().where('session_id', session.id).whereNull('cancelled_at')
}

/** Who waits, in order. */
export function waiting(session: EnrolmentSession) {
  return Wait.query()
    .where('session_id', session.id)
    .whereNull('ended_at')
    .preload('enrolment')
    .orderBy('place')
}

/** As if the time to answer were over. */
export async function letOfferPass({ enrolmentId }: Wait) {
  const enrolment = await Enrolment.findOrFail(enrolmentId)
  await enrolment.merge({ offerExpiresAt: DateTime.now().minus({ seconds: 1 }) }).save()
}

/** What each attempt came to: the class of its error, or null. */
export async function outcomesOf(attempts: Promise<unknown>[]) {
  const settled = await Promise.allSettled(attempts)
  return settled.map((each) => (each.status === 'rejected' ? each.reason.constructor : null))
}

/** The code of the error that this ends in, or null. */
export async function refusalOf(attempt: Promise<unknown>): Promise<string | null> {
  try {
    await attempt
    return null
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}
