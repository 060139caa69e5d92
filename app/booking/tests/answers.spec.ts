import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import AuditEntry from '#audit/models/audit_entry'
import { confirmBooking, denyBooking } from '#booking/actions/answer_booking'
import cancelBooking from '#booking/actions/cancel_booking'
import checkIn from '#booking/actions/check_in'
import eraseBookings from '#booking/actions/erase_bookings'
import keepDeposit from '#booking/actions/keep_deposit'
import calendarFile from '#booking/calendar_file'
import lookAfterBookings from '#booking/chores/look_after_bookings'
import { BookingAnswered, BookingOver, CheckInTooEarly } from '#booking/errors'
import Booking from '#booking/models/booking'
import { PointsInsufficient } from '#points/errors'
import balanceOf from '#points/queries/balance'
import { createResident, createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createCommunity, disablePlugin, enablePlugin } from '#tests/factories/territories'
import type Person from '#identity/models/person'
import {
  allowPoints,
  at,
  blockBy,
  bookFor,
  moveTo,
  occupanciesOf,
  openHall,
  outcomesOf,
} from './halls.ts'

/** As every minute. */
function look() {
  return lookAfterBookings({ signal: new AbortController().signal })
}

async function stateOf(booking: Booking) {
  const now = await Booking.query().where('id', booking.id).preload('ending').firstOrFail()
  return now.state
}

async function pointsOf(person: Person) {
  const { available, held } = await balanceOf(person.id)
  return { available, held }
}

const inMinutes = (minutes: number) => DateTime.now().plus({ minutes })

test.group('Booking: requests', () => {
  test('keep the time for whoever asked, until staff agree', async ({ assert }) => {
    const community = await createCommunity()
    const hall = await openHall(community, { confirmation: 'approval' })
    const [staff, person] = [await createStaff(community), await createResident(community)]
    const booking = await bookFor(person, hall)

    assert.equal(await stateOf(booking), 'requested')
    assert.lengthOf(await occupanciesOf(hall), 1)
    await confirmBooking(booking, staff)
    assert.equal(await stateOf(booking), 'confirmed')
    const entry = await AuditEntry.query().where('subject_id', booking.id).firstOrFail()
    assert.deepInclude(entry.$attributes, { act: 'booking.confirmed', actorId: staff.id })
  })

  test('that are denied are free for others, and nobody answers twice', async ({ assert }) => {
    const community = await createCommunity()
    const hall = await openHall(community, { confirmation: 'approval' })
    const [staff, person] = [await createStaff(community), await createResident(community)]
    const booking = await bookFor(person, hall)

    await denyBooking(booking, { by: staff, reason: '当天社区要用' })
    assert.deepEqual(await outcomesOf([confirmBooking(booking, staff)]), [BookingAnswered])
    assert.equal(await stateOf(booking), 'denied')
    assert.isEmpty(await occupanciesOf(hall))
  })

  test('that nobody answered end when they would have begun, for nothing', async ({ assert }) => {
    const community = await createCommunity()
    await allowPoints(community)
    const hall = await openHall(community, { confirmation: 'approval', price: 30 })
    const person = await createResident(community)
    await givePoints(person, 30)
    const booking = await bookFor(person, hall)
    await moveTo(booking, inMinutes(-1))

    await look()
    await look()
    assert.equal(await stateOf(booking), 'unanswered')
    assert.deepEqual(await pointsOf(person), { available: 30, held: 0 })
  })
})

test.group('Booking: points', () => {
  async function paidHall() {
    const community = await createCommunity()
    await allowPoints(community)
    const hall = await openHall(community, { price: 20, pricePer: 'hour', deposit: 50 })
    const person = await createResident(community)
    await givePoints(person, 100)
    return { community, hall, person, staff: await createStaff(community) }
  }

  test('are set aside with the booking, or there is no booking', async ({ assert }) => {
    const { community, hall, person } = await paidHall()
    await bookFor(person, hall)
    assert.deepEqual(await pointsOf(person), { available: 30, held: 70 })

    const poor = await createResident(community)
    const other = bookFor(poor, hall, { startsAt: at('14:00') })
    assert.deepEqual(await outcomesOf([other]), [PointsInsufficient])
    assert.lengthOf(await Booking.within(community), 1)
  })

  test('come back whole to whoever cancels in time', async ({ assert }) => {
    const { hall, person } = await paidHall()
    const booking = await bookFor(person, hall)
    await cancelBooking(booking, { by: person, reason: '' })
    assert.deepEqual(await pointsOf(person), { available: 100, held: 0 })
    assert.deepEqual(await outcomesOf([cancelBooking(booking, { by: person, reason: '' })]), [
      BookingOver,
    ])
  })

  test('are spent by whoever cancels too late, but not if staff do', async ({ assert }) => {
    const { hall, person, staff } = await paidHall()
    const late = await bookFor(person, hall)
    await moveTo(late, inMinutes(30))
    await cancelBooking(late, { by: person, reason: '' })
    assert.deepEqual(await pointsOf(person), { available: 80, held: 0 })

    const other = await bookFor(person, hall)
    await moveTo(other, inMinutes(30))
    await cancelBooking(other, { by: staff, reason: '停电' })
    assert.deepEqual(await pointsOf(person), { available: 80, held: 0 })
  })

  test('are spent a day after the end, and the deposit goes back', async ({ assert }) => {
    const { hall, person } = await paidHall()
    const booking = await bookFor(person, hall)
    await moveTo(booking, inMinutes(-26 * 60))
    await look()
    await look()
    assert.deepEqual(await pointsOf(person), { available: 80, held: 0 })
  })

  test('of the deposit stay with the community where staff say why', async ({ assert }) => {
    const { hall, person, staff } = await paidHall()
    const booking = await bookFor(person, hall)
    const early = keepDeposit(booking, { by: staff, reason: '没有打扫' })
    assert.deepEqual(await outcomesOf([early]), [BookingOver])

    await moveTo(booking, inMinutes(-26 * 60))
    await keepDeposit(booking, { by: staff, reason: '没有打扫' })
    await look()
    assert.deepEqual(await pointsOf(person), { available: 30, held: 0 })
  })
})

test.group('Booking: coming and not coming', () => {
  test('a place to which nobody came is free for others, and the price is spent', async ({
    assert,
  }) => {
    const community = await createCommunity()
    await allowPoints(community)
    const hall = await openHall(community, { price: 10, checkInMinutes: 15 })
    const person = await createResident(community)
    await givePoints(person, 10)
    const booking = await bookFor(person, hall)
    await moveTo(booking, inMinutes(-14))
    await look()
    assert.equal(await stateOf(booking), 'confirmed')

    await moveTo(booking, inMinutes(-16))
    await look()
    assert.equal(await stateOf(booking), 'released')
    assert.isEmpty(await occupanciesOf(hall))
    assert.deepEqual(await pointsOf(person), { available: 0, held: 0 })
  })

  test('what began while the plugin was off costs nothing, and is there when it is on again', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const hall = await openHall(community, { price: 10, checkInMinutes: 15 })
    const person = await createResident(community)
    await givePoints(person, 30)
    const [used, missed, running] = [
      await bookFor(person, hall),
      await bookFor(person, hall, { startsAt: at('12:00') }),
      await bookFor(person, hall, { startsAt: at('14:00') }),
    ]
    await moveTo(used, inMinutes(-120))
    await disablePlugin('spaces', community)
    await moveTo(missed, inMinutes(-60))
    await moveTo(running, inMinutes(-20))
    await look()
    assert.equal(await stateOf(running), 'confirmed')
    assert.deepEqual(await pointsOf(person), { available: 10, held: 20 })

    await enablePlugin('spaces', community)
    await look()
    assert.equal(await stateOf(running), 'confirmed')
    assert.deepEqual(await pointsOf(person), { available: 10, held: 20 })
  })

  test('of a booking for an hour that has begun the time to come runs from the booking', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const hall = await openHall(community, { checkInMinutes: 15 })
    const booking = await bookFor(await createResident(community), hall)
    await moveTo(booking, inMinutes(-20))
    await booking.merge({ createdAt: inMinutes(-14) }).save()
    await look()
    assert.equal(await stateOf(booking), 'confirmed')

    await booking.merge({ createdAt: inMinutes(-16) }).save()
    await look()
    assert.equal(await stateOf(booking), 'released')
  })

  test('whoever has come keeps it', async ({ assert }) => {
    const community = await createCommunity()
    const hall = await openHall(community, { checkInMinutes: 15 })
    const person = await createResident(community)
    const booking = await bookFor(person, hall)
    assert.deepEqual(await outcomesOf([checkIn(booking)]), [CheckInTooEarly])

    await moveTo(booking, inMinutes(20))
    const { checkedInAt } = await checkIn(booking)
    assert.deepEqual((await checkIn(booking)).checkedInAt, checkedInAt)
    await moveTo(booking, inMinutes(-16))
    await look()
    assert.equal(await stateOf(booking), 'confirmed')
  })
})

test.group('Booking: a calendar', () => {
  const words = {
    title: '多功能厅；预约',
    place: '南苑社区',
    text: '请带预约码',
    url: 'http://a/1',
  }

  test('is told of a booking, and of its end by the same name', async ({ assert }) => {
    const community = await createCommunity()
    const person = await createResident(community)
    const booking = await bookFor(person, await openHall(community))
    await booking.load('ending')
    const file = calendarFile(booking, words)

    const instant = booking.startsAt.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'")
    assert.include(file, `DTSTART:${instant}\r\n`)
    assert.include(file, `UID:${booking.id}@linli\r\n`)
    assert.include(file, 'STATUS:CONFIRMED\r\n')
    assert.isTrue(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75))

    const ended = calendarFile(await cancelBooking(booking, { by: person, reason: '' }), words)
    assert.include(ended, `UID:${booking.id}@linli\r\n`)
    assert.include(ended, 'SEQUENCE:1\r\n')
    assert.include(ended, 'STATUS:CANCELLED\r\n')
  })
})

test.group('Booking: erasure', () => {
  test('removes what a person had, frees what is ahead, and leaves others alone', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const hall = await openHall(community)
    const [staff, person] = [await createStaff(community), await createResident(community)]
    const past = await bookFor(person, hall)
    const ahead = await bookFor(person, hall, { startsAt: at('09:00', 3) })
    await moveTo(past, inMinutes(-300))
    const block = await blockBy(staff, hall, { startsAt: at('09:00', 5) })

    await eraseBookings('spaces', person.id)
    await eraseBookings('spaces', person.id)

    const left = await Booking.within(community)
    assert.deepEqual(
      left.map(({ id }) => id),
      [block.id]
    )
    assert.isUndefined(left.find(({ id }) => id === ahead.id))
    assert.lengthOf(await occupanciesOf(hall), 1)
  })
})
