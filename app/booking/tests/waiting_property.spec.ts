import { test } from '@japa/runner'
import fc from 'fast-check'
import cancelBooking from '#booking/actions/cancel_booking'
import leaveWait from '#booking/actions/leave_wait'
import passOnOffers from '#booking/actions/pass_on_offers'
import waitFor from '#booking/actions/wait_for'
import Booking from '#booking/models/booking'
import type Resource from '#booking/models/resource'
import { DomainError } from '#core/errors'
import type Person from '#identity/models/person'
import { createCommunity } from '#tests/factories/territories'
import { at, bookFor, occupanciesOf, openHall } from './halls.ts'
import { letOfferPass, neighbours, take, waiting } from './lines.ts'

type Step = { what: 'book' | 'wait' | 'cancel' | 'take' | 'leave' | 'pass'; who: number }

const PEOPLE = 4
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('book', 'wait', 'wait', 'cancel', 'take', 'leave', 'pass'),
  who: fc.nat(PEOPLE - 1),
})
const hour = () => ({ startsAt: at('10:00'), endsAt: at('11:00') })

test.group('The list for a time', () => {
  test('whatever happens, it is held once, never free while somebody waits, and order is kept', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const people = await neighbours(community, PEOPLE)
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
        const hall = await openHall(community)
        for (const each of steps) await make(each, hall, people)

        const waits = await waiting(hall)
        const offered = waits.filter(({ isOffered }) => isOffered)
        const standing = await standingIn(hall)
        const held = offered.length + standing.length
        assert.lengthOf(await occupanciesOf(hall), held)
        assert.isAtMost(held, 1)
        if (waits.length > 0) assert.equal(held, 1)
        if (offered.length > 0) assert.equal(offered[0].id, waits[0].id)
      }),
      { numRuns: 25 }
    )
  })
})

function standingIn({ id }: Resource) {
  return Booking.query().where('resource_id', id).doesntHave('ending')
}

/** One step of the property; a refusal by a rule is an answer like any other. */
async function make({ what, who }: Step, hall: Resource, people: Person[]) {
  const person = people[who]
  const wait = await waiting(hall).where('person_id', person.id).first()
  const booking = await standingIn(hall).where('person_id', person.id).first()
  const steps: Record<Step['what'], () => Promise<unknown>> = {
    book: () => bookFor(person, hall),
    wait: () => waitFor(hall, person, hour()),
    cancel: async () => booking && cancelBooking(booking, { by: person, reason: '' }),
    take: async () => wait && take(wait),
    leave: async () => wait && leaveWait(wait.id),
    pass: async () => {
      if (wait?.isOffered) await letOfferPass(wait)
      await passOnOffers()
    },
  }
  try {
    await steps[what]()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
  }
}
