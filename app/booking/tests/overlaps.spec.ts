import { test } from '@japa/runner'
import fc from 'fast-check'
import addResource from '#booking/actions/add_resource'
import cancelBooking from '#booking/actions/cancel_booking'
import Booking from '#booking/models/booking'
import Resource from '#booking/models/resource'
import leavesOf from '#booking/queries/leaves_of'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'
import { createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import { at, blockBy, openHall } from './halls.ts'

type Step =
  | { what: 'add'; where: number; before: number; after: number }
  | { what: 'book'; where: number; from: number; length: number }
  | { what: 'cancel'; where: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('add' as const),
      where: fc.nat(9),
      before: fc.nat(30),
      after: fc.nat(30),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('book' as const),
      where: fc.nat(9),
      from: fc.nat(11),
      length: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('cancel' as const), where: fc.nat(9) }) }
)

test.group('Booking: whatever is added, booked and given up', () => {
  test('no part of a tree is had by two at one time, the time before and after included', async ({
    assert,
  }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
        const community = await createCommunity()
        const person = await createResident(community)
        await openHall(community, { minutesBefore: 10, minutesAfter: 5 })
        for (const each of steps) await attempt(each, community, person)

        const clashes = await clashesIn(community)
        assert.deepEqual(clashes, [])
      }),
      { numRuns: 25 }
    )
  })
})

/** A refusal by a rule is an answer like any other. */
async function attempt(each: Step, community: Territory, person: Person) {
  try {
    await take(each, community, person)
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('E_BOOKING')) throw error
  }
}

async function take(each: Step, community: Territory, person: Person) {
  const resources = await Resource.within(community).orderBy('id')
  const resource = resources[each.where % resources.length]
  if (each.what === 'add') {
    const place = { pluginId: 'spaces', territoryId: community.id, name: '分区', parent: resource }
    const buffers = { minutesBefore: each.before, minutesAfter: each.after }
    await addResource({ ...place, ...buffers })
  } else if (each.what === 'book') {
    const startsAt = at('08:00').plus({ minutes: 20 * each.from })
    const endsAt = startsAt.plus({ minutes: 20 * each.length })
    await blockBy(person, resource, { startsAt, endsAt })
  } else {
    const booking = await Booking.within(community).doesntHave('ending').orderBy('id').first()
    if (booking) await cancelBooking(booking, { by: person, reason: '换个时间' })
  }
}

/** Reckoned from the bookings alone: every two of one leaf whose times, with what comes before and after, meet. */
async function clashesIn(community: Territory) {
  const bookings = await Booking.within(community).doesntHave('ending').preload('resource')
  const leaves = await leavesOf(bookings.map(({ resourceId }) => resourceId))
  return bookings.flatMap((one) =>
    bookings
      .filter((other) => one.id < other.id && meet(one, other))
      .filter((other) => {
        const shared = leaves.get(one.resourceId)!
        return leaves.get(other.resourceId)!.some((leaf) => shared.includes(leaf))
      })
      .map((other) => [one.id, other.id])
  )
}

function meet(one: Booking, other: Booking) {
  const spanOf = ({ endsAt, resource, startsAt }: Booking) => ({
    from: startsAt.minus({ minutes: resource.minutesBefore }),
    until: endsAt.plus({ minutes: resource.minutesAfter }),
  })
  const [first, second] = [spanOf(one), spanOf(other)]
  return first.from < second.until && second.from < first.until
}
