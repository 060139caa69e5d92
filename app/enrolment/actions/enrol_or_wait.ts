import { announce } from '#core/events'
import approach, { lackOfRoom, refuseByRules, type Approach } from '#enrolment/actions/approach'
import { takeSeats } from '#enrolment/actions/enrol'
import { WaitBegun } from '#enrolment/events'
import handOf from '#audit/hand_of'
import type { Companion } from '#enrolment/companions'
import Enrolment from '#enrolment/models/enrolment'
import Wait from '#enrolment/models/wait'
import type Person from '#identity/models/person'

/** What became of it: a seat, or a place on the list. */
export type SignUp = { enrolment: Enrolment; wait: null } | { enrolment: null; wait: Wait }

/**
 * Gives a person a seat, or the next place on the waiting list where there is one. The same tap sent again gives the
 * same answer.
 */
export default async function enrolOrWait(
  sessionId: string,
  person: Person,
  companions: Companion[] = []
): Promise<SignUp> {
  return approach(sessionId, { companions, person }, async (approached) => {
    const earlier = await earlierSignUp(approached)
    if (earlier) return earlier

    await refuseByRules(approached)
    const lack = lackOfRoom(approached)
    if (!lack) return { enrolment: await takeSeats(approached), wait: null }
    if (!approached.session.hasWaitingList) throw lack
    return { enrolment: null, wait: await joinTheList(approached) }
  })
}

async function earlierSignUp({ client, seating }: Approach): Promise<SignUp | null> {
  const { enrolmentId, waitId } = seating
  if (waitId) return { enrolment: null, wait: await Wait.findOrFail(waitId, { client }) }
  if (!enrolmentId) return null
  return { enrolment: await Enrolment.findOrFail(enrolmentId, { client }), wait: null }
}

async function joinTheList({ client, companions, person, seating, session }: Approach) {
  const { id: sessionId, pluginId, territoryId } = session
  const personId = person.id
  const wait = await Wait.create(
    {
      ...{ territoryId, sessionId, personId, companions },
      place: seating.nextPlace,
      enrolledById: handOf(person),
    },
    { client }
  )
  await announce(new WaitBegun(territoryId, { pluginId, sessionId, personId, waitId: wait.id }))
  return wait
}
