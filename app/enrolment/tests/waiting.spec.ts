import { test } from '@japa/runner'
import acceptOffer from '#enrolment/actions/accept_offer'
import cancelEnrolment from '#enrolment/actions/cancel_enrolment'
import changeSession from '#enrolment/actions/change_session'
import enrolOrWait from '#enrolment/actions/enrol_or_wait'
import leaveWait from '#enrolment/actions/leave_wait'
import passOnOffers from '#enrolment/actions/pass_on_offers'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import Wait from '#enrolment/models/wait'
import { waitingBefore } from '#enrolment/queries/waits_of'
import type Person from '#identity/models/person'
import elsewhere from '#tests/factories/elsewhere'
import { createCommunity, disablePlugin, enablePlugin } from '#tests/factories/territories'
import { letOfferPass, neighbours, openWith, refusalOf, seated, waiting } from './sessions.ts'

const list = { offerMinutes: 60 }

/** A session of one seat, which the first sits in; the others wait in their order. */
async function createLine(count: number) {
  const community = await createCommunity()
  const session = await openWith(community, { seats: 1, ...list })
  const people = await neighbours(community, count)
  const first = await enrolOrWait(session.id, people[0])
  for (const person of people.slice(1)) await enrolOrWait(session.id, person)
  return { community, session, people, enrolment: first.enrolment! }
}

/** Whom a seat is offered to now. */
async function offeredTo(session: EnrolmentSession) {
  const waits = await waiting(session)
  return waits.filter(({ enrolment }) => enrolment?.isOffered).map(({ personId }) => personId)
}

const idsOf = (people: Person[]) => people.map(({ id }) => id)

test.group('Waiting for a seat', () => {
  test('64 people race for 5 seats: 5 sit, and 59 wait in the order in which they came', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const session = await openWith(community, { seats: 5, ...list })
    const people = await neighbours(community, 64)

    const answers = await Promise.all(
      people.map((person) => elsewhere(() => enrolOrWait(session.id, person)))
    )

    const sitting = await seated(session)
    assert.sameMembers(
      sitting.map(({ seat }) => seat),
      [1, 2, 3, 4, 5]
    )
    const waits = await waiting(session)
    assert.deepEqual(
      waits.map(({ place }) => place),
      Array.from({ length: 59 }, (_, index) => index + 1)
    )
    const known = [...sitting, ...waits].map(({ personId }) => personId)
    assert.sameMembers(known, idsOf(people))
    assert.lengthOf(
      answers.filter(({ wait }) => wait),
      59
    )
  })

  test('somebody who taps twenty times at once waits once', async ({ assert }) => {
    const { session } = await createLine(1)
    const [person] = await neighbours(await createCommunity(), 1)
    await Promise.all(Array.from({ length: 20 }, () => enrolOrWait(session.id, person)))
    assert.lengthOf(await waiting(session), 1)
  })

  test('a seat that comes free is offered to whoever waits longest, and to nobody else', async ({
    assert,
  }) => {
    const { enrolment, people, session } = await createLine(3)

    await cancelEnrolment(enrolment.id)

    assert.deepEqual(await offeredTo(session), [people[1].id])
    const [late] = await neighbours(await createCommunity(), 1)
    const { wait } = await enrolOrWait(session.id, late)
    assert.equal(await waitingBefore(wait!), 1)
  })

  test('an offer is taken once, however often it is tapped', async ({ assert }) => {
    const { enrolment, people, session } = await createLine(2)
    await cancelEnrolment(enrolment.id)
    const [wait] = await waiting(session)

    const taken = await Promise.all(Array.from({ length: 10 }, () => acceptOffer(wait.id)))

    assert.lengthOf(new Set(taken.map(({ id }) => id)), 1)
    const [sitting, ...others] = await seated(session)
    assert.isEmpty(others)
    assert.equal(sitting.personId, people[1].id)
    assert.isNull(sitting.offerExpiresAt)
    assert.isEmpty(await waiting(session))
  })

  test('what is declined, or not answered in time, goes to the next', async ({ assert }) => {
    const { enrolment, people, session } = await createLine(4)
    await cancelEnrolment(enrolment.id)
    const [first, second] = await waiting(session)

    await leaveWait(first.id)
    assert.deepEqual(await offeredTo(session), [people[2].id])
    await second.refresh()
    await letOfferPass(second)
    assert.equal(await refusalOf(acceptOffer(second.id)), 'E_ENROLMENT_OFFER_GONE')
    await passOnOffers()

    assert.deepEqual(await offeredTo(session), [people[3].id])
    const ended = await Wait.query().whereIn('id', [first.id, second.id]).orderBy('place')
    assert.deepEqual(
      ended.map(({ ending }) => ending),
      ['declined', 'expired']
    )
  })

  test('nothing is lost while the plugin is off: the offer is there again when it is on', async ({
    assert,
  }) => {
    const { community, enrolment, people, session } = await createLine(4)
    await cancelEnrolment(enrolment.id)
    const [wait] = await waiting(session)
    await disablePlugin('volunteer', community)
    await letOfferPass(wait)
    await passOnOffers()
    assert.lengthOf(await waiting(session), 3)

    await enablePlugin('volunteer', community)
    await passOnOffers()
    assert.deepEqual(await offeredTo(session), [people[1].id])
    assert.isNull(await refusalOf(acceptOffer(wait.id)))
  })

  test('a moment in which two take, decline and pass on the same offer ends in one way', async ({
    assert,
  }) => {
    const { enrolment, session } = await createLine(3)
    await cancelEnrolment(enrolment.id)
    const [wait] = await waiting(session)

    await Promise.allSettled([acceptOffer(wait.id), leaveWait(wait.id), passOnOffers()])

    const sitting = await seated(session)
    assert.lengthOf(sitting, 1)
    await wait.refresh()
    assert.isTrue(wait.ending === 'seated' || wait.ending === 'declined')
  })

  test('more seats are offered in order, fewer move those who sit together', async ({ assert }) => {
    const { people, session } = await createLine(4)
    const { endsAt, startsAt } = session
    await changeSession(session.id, { seats: 3, startsAt, endsAt })
    assert.deepEqual(await offeredTo(session), idsOf(people.slice(1, 3)))

    const [first] = await seated(session).orderBy('seat')
    const waits = await waiting(session)
    await acceptOffer(waits[1].id)
    await leaveWait(waits[0].id)
    await cancelEnrolment(first.id)
    const [third] = await waiting(session)
    await leaveWait(third.id)
    await changeSession(session.id, { seats: 1, startsAt, endsAt })

    const sitting = await seated(session)
    assert.deepEqual(
      sitting.map(({ personId, seat }) => [personId, seat]),
      [[people[2].id, 1]]
    )
  })

  test('a family of three keeps its place while one seat is free, and does not hold up others', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const session = await openWith(community, { seats: 3, companions: 2, ...list })
    const [one, other, family, single] = await neighbours(community, 4)
    const first = await enrolOrWait(session.id, one)
    const second = await enrolOrWait(session.id, other, ['child'])
    await enrolOrWait(session.id, family, ['child', 'elder'])
    await enrolOrWait(session.id, single)

    await cancelEnrolment(first.enrolment!.id)
    assert.deepEqual(await offeredTo(session), [single.id])
    const waits = await waiting(session)
    await leaveWait(waits[1].id)
    await cancelEnrolment(second.enrolment!.id)

    assert.deepEqual(await offeredTo(session), [family.id])
    assert.lengthOf(await seated(session), 3)
  })

  test('whoever waits until signing up is over waits no more', async ({ assert }) => {
    const { session } = await createLine(2)
    const [wait] = await waiting(session)
    const startsAt = session.startsAt.minus({ hours: 2 })
    await session.merge({ startsAt }).save()

    await passOnOffers()

    await wait.refresh()
    assert.equal(wait.ending, 'closed')
  })
})
