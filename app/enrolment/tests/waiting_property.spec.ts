import { test } from '@japa/runner'
import fc from 'fast-check'
import acceptOffer from '#enrolment/actions/accept_offer'
import cancelEnrolment from '#enrolment/actions/cancel_enrolment'
import changeSession from '#enrolment/actions/change_session'
import enrolOrWait from '#enrolment/actions/enrol_or_wait'
import leaveWait from '#enrolment/actions/leave_wait'
import passOnOffers from '#enrolment/actions/pass_on_offers'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import type Person from '#identity/models/person'
import { createCommunity } from '#tests/factories/territories'
import { letOfferPass, neighbours, openWith, refusalOf, seated, waiting } from './sessions.ts'

type Step = { what: 'sign_up' | 'cancel' | 'take' | 'leave' | 'pass' | 'seats'; who: number }

const PEOPLE = 5
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('sign_up', 'sign_up', 'cancel', 'take', 'leave', 'pass', 'seats'),
  who: fc.nat(PEOPLE - 1),
})

test.group('A waiting list', () => {
  test('whatever happens, no seat is given twice, none is free while somebody waits, and order is kept', async ({
    assert,
  }) => {
    const community = await createCommunity()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
        const session = await openWith(community, { seats: 2, offerMinutes: 60 })
        const people = await neighbours(community, PEOPLE)
        for (const each of steps) await take(each, session, people)

        await session.refresh()
        const sitting = await seated(session)
        const waits = await waiting(session)
        const unoffered = waits.filter(({ enrolmentId }) => enrolmentId === null)
        const offered = waits.filter(({ enrolmentId }) => enrolmentId !== null)
        assert.isAtMost(sitting.length, session.seats)
        assert.equal(new Set(sitting.map(({ personId }) => personId)).size, sitting.length)
        assert.equal(new Set(sitting.map(({ seat }) => seat)).size, sitting.length)
        if (unoffered.length > 0) assert.equal(sitting.length, session.seats)
        for (const { place } of offered) {
          assert.isTrue(unoffered.every((each) => each.place > place))
        }
        const seatedNow = sitting.filter(({ offerExpiresAt }) => !offerExpiresAt)
        const both = waits.filter(({ personId }) => seatedNow.some((e) => e.personId === personId))
        assert.isEmpty(both)
      }),
      { numRuns: 25 }
    )
  })
})

/** One step of the property; a refusal by a rule is an answer like any other. */
async function take({ what, who }: Step, session: EnrolmentSession, people: Person[]) {
  const personId = people[who].id
  const wait = await waiting(session).where('person_id', personId).first()
  const seat = await seated(session)
    .where('person_id', personId)
    .whereNull('offer_expires_at')
    .first()
  const { endsAt, startsAt } = session
  const steps: Record<Step['what'], () => Promise<unknown>> = {
    sign_up: () => enrolOrWait(session.id, people[who]),
    cancel: async () => seat && cancelEnrolment(seat.id),
    take: async () => wait && acceptOffer(wait.id),
    leave: async () => wait && leaveWait(wait.id),
    pass: async () => {
      if (wait?.enrolmentId) await letOfferPass(wait)
      await passOnOffers()
    },
    seats: () => changeSession(session.id, { seats: who + 1, startsAt, endsAt }),
  }
  const refusal = await refusalOf(steps[what]())
  if (refusal && !refusal.startsWith('E_ENROLMENT')) throw new Error(refusal)
}
