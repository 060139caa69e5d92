import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import cancelEnrolment from '#enrolment/actions/cancel_enrolment'
import enrolOrWait from '#enrolment/actions/enrol_or_wait'
import { proofsOf } from '#enrolment/check_in_proof'
import { neighbours, openWith, waiting } from '#enrolment/tests/sessions'
import { createAccount } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'
import type { MovingCase } from '#tests/functional_support/cases_of_persons'

/** A seat that costs points is taken, and paid for by whoever comes. */
const casesOfEnrolments: Record<string, MovingCase> = {
  'app/enrolment/controllers/offered_seats_controller.ts store': async (client) => {
    const { people, session } = await createPriced(2)
    const first = await enrolOrWait(session.id, people[0])
    await enrolOrWait(session.id, people[1])
    await cancelEnrolment(first.enrolment!.id)
    const [{ id }] = await waiting(session)
    const visitor = new Visitor(client, await createAccount(people[1]))
    return () => visitor.post(`/me/calendar/waits/${id}/seat`)
  },
  'app/enrolment/controllers/arrivals_controller.ts store': async (client) => {
    const { people, session } = await createPriced(1)
    await enrolOrWait(session.id, people[0])
    const visitor = new Visitor(client, await createAccount(people[0]))
    const [{ digits }] = proofsOf(session.id, DateTime.now(), 1)
    const sighting = { proof: digits, requestKey: randomUUID() }
    return () => visitor.post(`/check-in/${session.id}`, sighting)
  },
}

export default casesOfEnrolments

/** A session of one seat that costs 30 points, and people who have a hundred. */
async function createPriced(count: number) {
  const community = await createCommunity()
  await enablePlugin('mall', community)
  const terms = { pluginId: 'mall', seats: 1, price: 30, offerMinutes: 60 }
  const session = await openWith(community, terms)
  const people = await neighbours(community, count)
  for (const person of people) await givePoints(person, 100)
  return { people, session }
}
