import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import addResource from '#booking/actions/add_resource'
import cancelBooking from '#booking/actions/cancel_booking'
import eraseBookings from '#booking/actions/erase_bookings'
import leaveWait from '#booking/actions/leave_wait'
import passOnOffers from '#booking/actions/pass_on_offers'
import setOpeningException from '#booking/actions/set_opening_exception'
import waitFor from '#booking/actions/wait_for'
import { dayOf } from '#booking/clock'
import { ClosedBecause, OfferGone, TimeIsFree, TimeTaken } from '#booking/errors'
import Booking from '#booking/models/booking'
import { waitingBefore } from '#booking/queries/waits'
import elsewhere from '#tests/factories/elsewhere'
import { createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import { at, bookFor, occupanciesOf, openHall, openHallWithHalves, outcomesOf } from './halls.ts'
import { createLine, idsOf, letOfferPass, neighbours, offeredTo, take, waiting } from './lines.ts'

test.group('Waiting for a time', () => {
  test('a time that is given up is kept for whoever waits longest, and nobody else has it', async ({
    assert,
  }) => {
    const { booking, hall, people } = await createLine(3)

    await cancelBooking(booking, { by: people[0], reason: '' })

    assert.deepEqual(await offeredTo(hall), [people[1].id])
    assert.deepEqual(await outcomesOf([bookFor(people[0], hall)]), [TimeTaken])
    const [, second] = await waiting(hall).preload('resource')
    assert.equal(await waitingBefore(second), 0)
  })

  test('an offer is taken once, however often it is tapped', async ({ assert }) => {
    const { booking, community, hall, people } = await createLine(2)
    await cancelBooking(booking, { by: people[0], reason: '' })
    const [wait] = await waiting(hall)

    const taken = await Promise.all(Array.from({ length: 8 }, () => take(wait)))

    assert.lengthOf(new Set(taken.map(({ id }) => id)), 1)
    const [standing, ...others] = await Booking.within(community).doesntHave('ending')
    assert.isEmpty(others)
    assert.equal(standing.personId, people[1].id)
    assert.lengthOf(await occupanciesOf(hall), 1)
    await wait.refresh()
    assert.deepInclude(wait.$attributes, { ending: 'booked', bookingId: standing.id })
  })

  test('what is declined, or not answered in time, goes to the next; then it is free', async ({
    assert,
  }) => {
    const { booking, hall, people } = await createLine(4)
    await cancelBooking(booking, { by: people[0], reason: '' })
    const [first, second, third] = await waiting(hall)

    await leaveWait(first.id)
    assert.deepEqual(await offeredTo(hall), [people[2].id])
    await second.refresh()
    await letOfferPass(second)
    assert.deepEqual(await outcomesOf([take(second)]), [OfferGone])
    await passOnOffers()
    assert.deepEqual(await offeredTo(hall), [people[3].id])
    await leaveWait(third.id)

    assert.isEmpty(await occupanciesOf(hall))
    await Promise.all([first, second, third].map((wait) => wait.refresh()))
    assert.deepEqual(
      [first, second, third].map(({ ending }) => ending),
      ['declined', 'expired', 'declined']
    )
  })

  test('a moment in which one takes, declines and passes on the same offer ends in one way', async ({
    assert,
  }) => {
    const { booking, community, hall, people } = await createLine(3)
    await cancelBooking(booking, { by: people[0], reason: '' })
    const [wait] = await waiting(hall)

    await Promise.allSettled([take(wait), leaveWait(wait.id), passOnOffers(), take(wait)])

    await wait.refresh()
    const standing = await Booking.within(community).doesntHave('ending')
    assert.lengthOf(standing, wait.ending === 'booked' ? 1 : 0)
    assert.include(['booked', 'declined'], String(wait.ending))
    assert.lengthOf(await occupanciesOf(hall), 1)
  })

  test('32 strangers race for a time that is given up: whoever waits has it', async ({
    assert,
  }) => {
    const { booking, community, hall, people } = await createLine(2)
    const strangers = await neighbours(community, 32)

    await outcomesOf([
      cancelBooking(booking, { by: people[0], reason: '' }),
      ...strangers.map((person) => elsewhere(() => bookFor(person, hall))),
    ])

    assert.deepEqual(await offeredTo(hall), [people[1].id])
    assert.isEmpty(await Booking.within(community).doesntHave('ending'))
  })

  test('16 race for a place on the list: each has one, and twenty taps of one are one', async ({
    assert,
  }) => {
    const { booking, community, hall } = await createLine(1)
    const people = await neighbours(community, 16)
    const taps = people.flatMap((person) => [person, person])

    await Promise.all(taps.map((person) => elsewhere(() => waitFor(hall, person, booking))))

    const waits = await waiting(hall)
    assert.sameMembers(
      waits.map(({ personId }) => personId),
      idsOf(people)
    )
    assert.lengthOf(new Set(waits.map(({ place }) => place)), 16)
  })

  test('who waits for the whole hall does not hold up who waits for the half that is free', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const { east, hall, west } = await openHallWithHalves(community)
    const [one, other, choir, reader] = await neighbours(community, 4)
    const inEast = await bookFor(one, east)
    const inWest = await bookFor(other, west)
    await waitFor(hall, choir, inEast)
    await waitFor(east, reader, inEast)

    await cancelBooking(inEast, { by: one, reason: '' })
    assert.deepEqual(await offeredTo(east), [reader.id])
    const [wait] = await waiting(east)
    await leaveWait(wait.id)
    await cancelBooking(inWest, { by: other, reason: '' })

    assert.deepEqual(await offeredTo(hall), [choir.id])
    assert.lengthOf(await occupanciesOf(east), 1)
    assert.lengthOf(await occupanciesOf(west), 1)
  })

  test('whoever has used up their month keeps their place, and the next is asked', async ({
    assert,
  }) => {
    const { booking, hall, people } = await createLine(3, { monthlyPerHousehold: 1 })
    await bookFor(people[1], hall, { startsAt: booking.startsAt.plus({ hours: 2 }) })

    await cancelBooking(booking, { by: people[0], reason: '' })

    assert.deepEqual(await offeredTo(hall), [people[2].id])
    assert.deepEqual(idsOf(people).slice(1), [
      ...(await waiting(hall)).map(({ personId }) => personId),
    ])
  })

  test('an offer lasts no longer than the time can be booked', async ({ assert }) => {
    const { booking, hall, people } = await createLine(2, {
      offerMinutes: 10_080,
      noticeMinutes: 60,
    })
    await cancelBooking(booking, { by: people[0], reason: '' })
    const [wait] = await waiting(hall)
    const last = booking.startsAt.minus({ hours: 1 })
    assert.equal(wait.offerExpiresAt?.toMillis(), last.toMillis())
  })

  test('a time that nobody gave up ends the waiting for it', async ({ assert }) => {
    const { booking, hall } = await createLine(2)
    const [wait] = await waiting(hall)
    const soon = DateTime.now().plus({ minutes: 30 })
    await wait.merge({ startsAt: soon, endsAt: soon.plus({ hours: 1 }) }).save()

    await passOnOffers()

    await wait.refresh()
    assert.equal(wait.ending, 'closed')
    assert.isNull((await Booking.findOrFail(booking.id)).settledAt)
  })

  test('a free time, or one that is closed, is nothing to wait for', async ({ assert }) => {
    const community = await createCommunity()
    const hall = await openHall(community)
    const person = await createResident(community)
    const [startsAt, endsAt] = [at('10:00'), at('11:00')]
    assert.deepEqual(await outcomesOf([waitFor(hall, person, { startsAt, endsAt })]), [TimeIsFree])

    const day = { day: dayOf(startsAt), hours: null, reason: '检修' }
    await setOpeningException(hall, day, await createStaff(community))
    assert.deepEqual(await outcomesOf([waitFor(hall, person, { startsAt, endsAt })]), [
      ClosedBecause,
    ])
  })

  test('whoever is erased waits no more, and what was kept for them goes to the next', async ({
    assert,
  }) => {
    const { booking, hall, people } = await createLine(3)
    await cancelBooking(booking, { by: people[0], reason: '' })

    await eraseBookings('spaces', people[1].id)

    assert.deepEqual(await offeredTo(hall), [people[2].id])
    assert.lengthOf(await waiting(hall), 1)
  })

  test('a part that is added while the whole is offered is offered too', async ({ assert }) => {
    const { booking, community, hall, people } = await createLine(2)
    await cancelBooking(booking, { by: people[0], reason: '' })
    const part = { pluginId: 'spaces', territoryId: community.id, name: '舞台', parent: hall }

    const stage = await addResource({ ...part, holidays: 'as_usual' })

    assert.lengthOf(await occupanciesOf(stage), 1)
    assert.deepEqual(await outcomesOf([bookFor(people[0], stage)]), [TimeTaken])
  })

  test('the database holds what is offered, even against what is done by hand', async ({
    assert,
  }) => {
    const { booking, hall, people } = await createLine(2)
    await cancelBooking(booking, { by: people[0], reason: '' })
    const other = await bookFor(people[0], hall, { startsAt: at('14:00') })
    const [{ during }] = await db
      .from('booking_occupancies')
      .whereNotNull('wait_id')
      .where('leaf_id', hall.id)
      .select(db.raw('during::text as during'))

    const move = () =>
      db.from('booking_occupancies').where('booking_id', other.id).update({ during })
    await assert.rejects(move, /booking_occupancies_never_twice/)
    const nobodys = () =>
      db.from('booking_occupancies').where('booking_id', other.id).update({ booking_id: null })
    await assert.rejects(nobodys, /booking_occupancies_held/)
  })
})
