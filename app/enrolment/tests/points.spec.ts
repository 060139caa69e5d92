import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import acceptOffer from '#enrolment/actions/accept_offer'
import callOffSession from '#enrolment/actions/call_off_session'
import cancelEnrolment from '#enrolment/actions/cancel_enrolment'
import checkIn from '#enrolment/actions/check_in'
import enrol from '#enrolment/actions/enrol'
import excuseNoShow from '#enrolment/actions/excuse_no_show'
import enrolOrWait from '#enrolment/actions/enrol_or_wait'
import type { NewSession } from '#enrolment/actions/open_session'
import settleSessions from '#enrolment/actions/settle_sessions'
import NoShow from '#enrolment/models/no_show'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import type Person from '#identity/models/person'
import balanceOf from '#points/queries/balance'
import { createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'
import { neighbours, openWith, refusalOf, seated, waiting } from './sessions.ts'

const priced = { pluginId: 'mall', price: 30 } as const
const deposit = { ...priced, priceKind: 'deposit' } as const

/** A community whose plugin may set points aside, and people with a hundred each. */
async function createPlace(people: number) {
  const community = await createCommunity()
  await enablePlugin('mall', community)
  const residents = await neighbours(community, people)
  for (const person of residents) await givePoints(person, 100)
  return { community, people: residents, staff: await createStaff(community) }
}

async function pointsOf(person: Person) {
  const { available, held } = await balanceOf(person.id)
  return [available, held]
}

/** As if it were two days after the end. */
async function letSettle(session: EnrolmentSession) {
  const endsAt = DateTime.now().minus({ days: 2 })
  await session.refresh()
  await session.merge({ startsAt: endsAt.minus({ hours: 2 }), endsAt }).save()
  await settleSessions()
}

/** A session in which the second person was there, so that it is known who was missed. */
async function enrolAndMiss(community: Territory, terms: Partial<NewSession>, people: Person[]) {
  const session = await openWith(community, terms)
  await enrol(session.id, people[0])
  const there = await enrol(session.id, people[1])
  await checkIn(session.id, there.code, await createStaff(community))
  await letSettle(session)
}

test.group('What a seat costs', () => {
  test('is set aside with the seat, or there is no seat', async ({ assert }) => {
    const { community, people } = await createPlace(2)
    const session = await openWith(community, { ...priced, companions: 1 })
    const dear = await openWith(community, { ...priced, price: 101 }, { hours: 5 })

    await enrol(session.id, people[0], ['child'])
    assert.deepEqual(await pointsOf(people[0]), [40, 60])
    assert.equal(await refusalOf(enrol(dear.id, people[1])), 'E_POINTS_INSUFFICIENT')
    assert.isEmpty(await seated(dear))
    assert.deepEqual(await pointsOf(people[1]), [100, 0])
  })

  test('twenty who can pay once race for seats: each pays for one seat', async ({ assert }) => {
    const { community, people } = await createPlace(8)
    const session = await openWith(community, { ...priced, seats: 3, offerMinutes: 60 })
    const taps = people.flatMap((person) => [person, person, person])
    await Promise.all(taps.map((person) => enrolOrWait(session.id, person)))

    const held = await Promise.all(people.map(async (person) => (await pointsOf(person))[1]))
    assert.lengthOf(await seated(session), 3)
    assert.sameMembers(held, [30, 30, 30, 0, 0, 0, 0, 0])
  })

  test('goes back to whoever cancels in time, and is spent by whoever cancels late', async ({
    assert,
  }) => {
    const { community, people } = await createPlace(2)
    const session = await openWith(community, {
      ...{ ...priced, seats: 2 },
      cancelUntil: DateTime.now().plus({ minutes: 30 }),
    })
    const early = await enrol(session.id, people[0])
    const late = await enrol(session.id, people[1])

    await cancelEnrolment(early.id)
    await session.merge({ cancelUntil: DateTime.now().minus({ minutes: 1 }) }).save()
    await cancelEnrolment(late.id)

    assert.deepEqual(await pointsOf(people[0]), [100, 0])
    assert.deepEqual(await pointsOf(people[1]), [70, 0])
  })

  test('a price is spent at check-in, a deposit goes back', async ({ assert }) => {
    const { community, people, staff } = await createPlace(2)
    const [one, other] = people
    const paid = await openWith(community, priced)
    const kept = await openWith(community, deposit)
    const first = await enrol(paid.id, one)
    const second = await enrol(kept.id, other)

    await checkIn(paid.id, first.code, staff)
    await checkIn(kept.id, second.code, staff)

    assert.deepEqual(await pointsOf(one), [70, 0])
    assert.deepEqual(await pointsOf(other), [100, 0])
  })

  test('whoever never comes loses a deposit, where it is known who came', async ({ assert }) => {
    const { community, people } = await createPlace(3)
    await enrolAndMiss(community, { ...deposit, seats: 2 }, people)
    assert.deepEqual(await pointsOf(people[0]), [70, 0])
    assert.deepEqual(await pointsOf(people[1]), [100, 0])

    const unseen = await openWith(community, deposit)
    await enrol(unseen.id, people[2])
    await letSettle(unseen)
    assert.deepEqual(await pointsOf(people[2]), [100, 0])
  })

  test('is set aside when an offer is taken, and goes back when all is called off', async ({
    assert,
  }) => {
    const { community, people } = await createPlace(2)
    const session = await openWith(community, { ...priced, seats: 1, offerMinutes: 60 })
    const first = await enrolOrWait(session.id, people[0])
    await enrolOrWait(session.id, people[1])
    await cancelEnrolment(first.enrolment!.id)
    assert.deepEqual(await pointsOf(people[1]), [100, 0])

    const [wait] = await waiting(session)
    await acceptOffer(wait.id)
    assert.deepEqual(await pointsOf(people[1]), [70, 30])
    await callOffSession(session.id, '下雨')
    await callOffSession(session.id, '下雨')

    assert.deepEqual(await pointsOf(people[1]), [100, 0])
    assert.isEmpty(await seated(session))
  })

  test('a deposit goes back to whoever is excused, once; a price does not', async ({ assert }) => {
    const { community, people, staff } = await createPlace(4)
    const [ill, elsewhere, ...there] = people
    await enrolAndMiss(community, { ...deposit, seats: 2 }, [ill, there[0]])
    await enrolAndMiss(community, { ...priced, seats: 2 }, [elsewhere, there[1]])
    assert.deepEqual(await pointsOf(ill), [70, 0])

    const missed = await NoShow.query().whereIn('person_id', [ill.id, elsewhere.id])
    for (const { enrolmentId } of missed) {
      const excuses = ['住院了', '住院了'].map((why) => excuseNoShow(enrolmentId, why, staff))
      const outcomes = await Promise.all(excuses.map((excuse) => refusalOf(excuse)))
      assert.sameMembers(outcomes, [null, 'E_ENROLMENT_NOTHING_TO_EXCUSE'])
    }

    assert.deepEqual(await pointsOf(ill), [100, 0])
    assert.deepEqual(await pointsOf(elsewhere), [70, 0])
  })
})
