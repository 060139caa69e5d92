import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import addResource from '#booking/actions/add_resource'
import { MonthUsedUp, TimeTaken } from '#booking/errors'
import Booking from '#booking/models/booking'
import cancelBooking from '#booking/actions/cancel_booking'
import elsewhere from '#tests/factories/elsewhere'
import { createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import { at, bookFor, occupanciesOf, openHall, openHallWithHalves, outcomesOf } from './halls.ts'

test.group('Booking: all at once', () => {
  test('64 people want the same hour: one has it, and 63 are told that it is taken', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const hall = await openHall(community)
    const person = await createResident(community)

    const outcomes = await outcomesOf(
      Array.from({ length: 64 }, () => elsewhere(() => bookFor(person, hall)))
    )

    assert.lengthOf(
      outcomes.filter((each) => each === null),
      1
    )
    assert.lengthOf(
      outcomes.filter((each) => each === TimeTaken),
      63
    )
    assert.lengthOf(await occupanciesOf(hall), 1)
  })

  test('the hall and its halves race for one hour: nobody has what another has', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const { east, hall, west } = await openHallWithHalves(community)
    const person = await createResident(community)

    const wanted = Array.from({ length: 10 }, () => [hall, east, west]).flat()
    await outcomesOf(wanted.map((resource) => bookFor(person, resource)))

    assert.lengthOf(await occupanciesOf(east), 1)
    assert.lengthOf(await occupanciesOf(west), 1)
    const booked = (await Booking.within(community)).map(({ resourceId }) => resourceId)
    const halves = [east.id, west.id].sort()
    assert.includeDeepMembers([[hall.id], halves], [booked.sort()])
  })

  test('a double tap is one booking', async ({ assert }) => {
    const community = await createCommunity()
    const hall = await openHall(community)
    const person = await createResident(community)
    const requestKey = uuid()

    const taps = await Promise.all(
      Array.from({ length: 6 }, () => bookFor(person, hall, { requestKey }))
    )

    const [booking, ...others] = await Booking.within(community)
    assert.isEmpty(others)
    assert.isTrue(taps.every(({ id }) => id === booking.id))
  })

  test('a household races for its last booking of the month: one of it has it', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const hall = await openHall(community, { monthlyPerHousehold: 1 })
    const person = await createResident(community)
    const hours = ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00']

    const outcomes = await outcomesOf(
      hours.map((clock) => elsewhere(() => bookFor(person, hall, { startsAt: at(clock, 1) })))
    )

    assert.lengthOf(
      outcomes.filter((each) => each === null),
      1
    )
    assert.lengthOf(
      outcomes.filter((each) => each === MonthUsedUp),
      7
    )
  })

  test('a part that is added while the whole is booked is booked too', async ({ assert }) => {
    const community = await createCommunity()
    const { hall } = await openHallWithHalves(community)
    const person = await createResident(community)
    const part = { pluginId: 'spaces', territoryId: community.id, name: '舞台', parent: hall }

    const [stage] = await Promise.all([addResource(part), bookFor(person, hall)])

    assert.lengthOf(await occupanciesOf(stage), 1)
    assert.deepEqual(await outcomesOf([bookFor(person, stage)]), [TimeTaken])
  })

  test('a time that is given up while another wants it is had by one', async ({ assert }) => {
    const community = await createCommunity()
    const hall = await openHall(community)
    const person = await createResident(community)
    const booking = await bookFor(person, hall)

    await outcomesOf([
      cancelBooking(booking, { by: person, reason: '' }),
      ...Array.from({ length: 8 }, () => bookFor(person, hall)),
    ])

    const standing = await Booking.within(community).doesntHave('ending')
    assert.isAtMost(standing.length, 1)
    assert.lengthOf(await occupanciesOf(hall), standing.length)
  })
})

test.group('Booking: what the database refuses', () => {
  test('the same part twice at one time, even by hand', async ({ assert }) => {
    const community = await createCommunity()
    const hall = await openHall(community)
    const person = await createResident(community)
    const first = await bookFor(person, hall, { startsAt: at('08:00') })
    const second = await bookFor(person, hall, { startsAt: at('10:00') })
    const [{ during }] = await db
      .from('booking_occupancies')
      .where('booking_id', first.id)
      .select(db.raw('during::text as during'))

    const move = () =>
      db.from('booking_occupancies').where('booking_id', second.id).update({ during })

    await assert.rejects(move, /booking_occupancies_never_twice/)
  })

  test('a booking that ends before it begins, even by hand', async ({ assert }) => {
    const community = await createCommunity()
    const booking = await bookFor(await createResident(community), await openHall(community))
    const turn = () =>
      db
        .from('bookings')
        .where('id', booking.id)
        .update({ ends_at: booking.startsAt.minus({ hours: 1 }).toISO() })
    await assert.rejects(turn, /bookings_end_after_start/)
  })
})
