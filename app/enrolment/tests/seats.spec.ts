import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import fc from 'fast-check'
import cancelEnrolment from '#enrolment/actions/cancel_enrolment'
import changeSession from '#enrolment/actions/change_session'
import enrol from '#enrolment/actions/enrol'
import { AlreadyEnrolled, SeatsTaken, SessionFull } from '#enrolment/errors'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import type Person from '#identity/models/person'
import elsewhere from '#tests/factories/elsewhere'
import { createCommunity } from '#tests/factories/territories'
import { neighbours, openIn, outcomesOf, seated } from './sessions.ts'

test.group('Enrolment: seats', () => {
  test('64 people race for 5 seats: 5 sit, and 59 are told that it is full', async ({ assert }) => {
    const community = await createCommunity()
    const session = await openIn(community, 5)
    const people = await neighbours(community, 64)

    const outcomes = await outcomesOf(
      people.map((person) => elsewhere(() => enrol(session.id, person)))
    )
    assert.lengthOf(
      outcomes.filter((each) => each === null),
      5
    )
    assert.lengthOf(
      outcomes.filter((each) => each === SessionFull),
      59
    )
    const seats = (await seated(session)).map((enrolment) => enrolment.seat)
    assert.sameMembers(seats, [1, 2, 3, 4, 5])
  })

  test('a person who taps twenty times at once has one seat', async ({ assert }) => {
    const community = await createCommunity()
    const session = await openIn(community, 5)
    const [person] = await neighbours(community, 1)

    const outcomes = await outcomesOf(Array.from({ length: 20 }, () => enrol(session.id, person)))
    assert.lengthOf(
      outcomes.filter((each) => each === AlreadyEnrolled),
      19
    )
    assert.lengthOf(await seated(session), 1)
  })

  test('a cancelled seat is free for the next one', async ({ assert }) => {
    const community = await createCommunity()
    const session = await openIn(community, 1)
    const [first, second] = await neighbours(community, 2)

    const enrolment = await enrol(session.id, first)
    assert.deepEqual(await outcomesOf([enrol(session.id, second)]), [SessionFull])
    await cancelEnrolment(enrolment.id)
    await cancelEnrolment(enrolment.id)
    const next = await enrol(session.id, second)
    assert.equal(next.seat, 1)
  })

  test('seats are not lowered below one that is taken', async ({ assert }) => {
    const community = await createCommunity()
    const session = await openIn(community, 3)
    for (const person of await neighbours(community, 2)) await enrol(session.id, person)

    const { endsAt, startsAt } = session
    const lower = changeSession(session.id, { seats: 1, startsAt, endsAt })
    assert.deepEqual(await outcomesOf([lower]), [SeatsTaken])
    await changeSession(session.id, { seats: 2, startsAt, endsAt })
    await session.refresh()
    assert.equal(session.seats, 2)
  })

  test('nobody signs up once it has started', async ({ assert }) => {
    const community = await createCommunity()
    const session = await openIn(community, 3, { hours: -1 })
    const [person] = await neighbours(community, 1)
    await assert.rejects(() => enrol(session.id, person))
    assert.isEmpty(await seated(session))
  })

  test('whatever happens, nobody sits twice and no seat is above the number', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const step = fc.oneof(
      fc.record({ what: fc.constant('enrol' as const), who: fc.nat(3) }),
      fc.record({ what: fc.constant('cancel' as const), who: fc.nat(3) }),
      fc.record({ what: fc.constant('seats' as const), who: fc.integer({ min: 1, max: 4 }) })
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const session = await openIn(community, 2)
        const people = await neighbours(community, 4)
        for (const each of steps) await attempt(session, each, people)

        await session.refresh()
        const sitting = await seated(session)
        assert.isAtMost(sitting.length, session.seats)
        assert.equal(new Set(sitting.map(({ personId }) => personId)).size, sitting.length)
        assert.equal(new Set(sitting.map(({ seat }) => seat)).size, sitting.length)
        for (const { seat } of sitting) assert.isTrue(seat! >= 1 && seat! <= session.seats)
      }),
      { numRuns: 30 }
    )
  })
})

type Step = { what: 'enrol' | 'cancel' | 'seats'; who: number }

/** One step of the property; a refusal by a rule is an answer like any other. */
async function attempt(session: EnrolmentSession, { what, who }: Step, people: Person[]) {
  try {
    if (what === 'enrol') await enrol(session.id, people[who])
    if (what === 'seats') {
      const { endsAt, startsAt } = session
      await changeSession(session.id, { seats: who, startsAt, endsAt })
    }
    if (what === 'cancel') {
      const enrolment = await seated(session).where('person_id', people[who].id).first()
      if (enrolment) await cancelEnrolment(enrolment.id)
    }
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('E_ENROLMENT')) throw error
  }
}

test.group('Enrolment: what the database refuses', () => {
  test('a seat above the number, even by hand', async ({ assert }) => {
    const community = await createCommunity()
    const session = await openIn(community, 1)
    const [person] = await neighbours(community, 1)
    const enrolment = await enrol(session.id, person)
    const raise = () => db.from('enrolments').where('id', enrolment.id).update({ seat: 2 })
    await assert.rejects(raise, /enrolments_seat_exists/)
  })

  test('a session with fewer seats than are taken, even by hand', async ({ assert }) => {
    const community = await createCommunity()
    const session = await openIn(community, 2)
    for (const person of await neighbours(community, 2)) await enrol(session.id, person)
    const lower = () => db.from('enrolment_sessions').where('id', session.id).update({ seats: 1 })
    await assert.rejects(lower, /enrolments_seat_exists/)
  })
})
