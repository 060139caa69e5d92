import approach, { lackOfRoom, refuseByRules, type Approach } from '#enrolment/actions/approach'
import setPointsAside from '#enrolment/actions/set_points_aside'
import seatParty from '#enrolment/actions/seat_party'
import { AlreadyEnrolled } from '#enrolment/errors'
import { Enrolled } from '#enrolment/events'
import handOf from '#audit/hand_of'
import type { Companion } from '#enrolment/companions'
import { announce } from '#core/events'
import type Person from '#identity/models/person'

/** Gives a person the lowest free seat, and those they bring the next ones. */
export default async function enrol(
  sessionId: string,
  person: Person,
  companions: Companion[] = []
) {
  return approach(sessionId, { companions, person }, async (approached) => {
    await refuseByRules(approached)
    if (approached.seating.enrolmentId) throw new AlreadyEnrolled()
    const lack = lackOfRoom(approached)
    if (lack) throw lack

    return takeSeats(approached)
  })
}

/** Takes the seats that were found free, with what they cost. */
export async function takeSeats({
  client,
  companions,
  person,
  quotaPlaces,
  seating,
  session,
}: Approach) {
  const { codes, freeSeats: seats } = seating
  const party = { personId: person.id, companions, seats, codes, enrolledById: handOf(person) }
  const enrolment = await seatParty(session, { ...party, quotaPlaces: quotaPlaces ?? [] }, client)
  await setPointsAside(enrolment, session, seats.length)
  await announce(
    new Enrolled(session.territoryId, {
      pluginId: session.pluginId,
      sessionId: session.id,
      personId: person.id,
      enrolmentId: enrolment.id,
      seats: seats.length,
    })
  )
  return enrolment
}
