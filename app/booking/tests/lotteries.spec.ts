import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import AuditEntry from '#audit/models/audit_entry'
import callOffLottery from '#booking/actions/call_off_lottery'
import changeResource from '#booking/actions/change_resource'
import drawLottery from '#booking/actions/draw_lottery'
import eraseBookings from '#booking/actions/erase_bookings'
import returnTicket from '#booking/actions/return_ticket'
import waitFor from '#booking/actions/wait_for'
import drawLotteries from '#booking/chores/draw_lotteries'
import {
  ChoiceUnknown,
  HouseholdHasTicket,
  LotteryClosed,
  LotteryRunning,
  LotteryClosesTooEarly,
  LotteryTimeRefused,
  LotteryTimeTooEarly,
  PriceChanged,
  TermsChanged,
  TimeTaken,
  TooManyPeople,
} from '#booking/errors'
import drawLots, { commitmentTo } from '#booking/lots'
import Booking from '#booking/models/booking'
import Lottery from '#booking/models/lottery'
import publishedDraw from '#booking/queries/published_draw'
import elsewhere from '#tests/factories/elsewhere'
import { createHousehold } from '#tests/factories/households'
import { createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import { allowPoints, at, bookFor, occupanciesOf, openHall, outcomesOf } from './halls.ts'
import { idsOf, neighbours, offeredTo, waiting } from './lines.ts'
import { close, openFor, ticketFor, ticketsOf } from './lots.ts'

async function createLottery(rules: Parameters<typeof openHall>[1] = {}) {
  const community = await createCommunity()
  const hall = await openHall(community, rules)
  const staff = await createStaff(community)
  return { community, hall, staff, lottery: await openFor(hall, staff) }
}

function draw() {
  return drawLotteries({ signal: new AbortController().signal })
}

test.group('Lots for popular times', () => {
  test('are promised by the fingerprint of a seed that nobody can read, and the times are held', async ({
    assert,
  }) => {
    const { community, hall, lottery, staff } = await createLottery()

    assert.match(lottery.commitment, /^[0-9a-f]{64}$/)
    const stored = await db.from('booking_lotteries').where('id', lottery.id).firstOrFail()
    assert.isNull(stored.seed)
    assert.notMatch(stored.seed_sealed, /^[0-9a-f]{64}$/)
    assert.lengthOf(await occupanciesOf(hall), 2)
    const person = await createResident(community)
    const attempt = bookFor(person, hall, { startsAt: at('10:00', 4) })
    assert.deepEqual(await outcomesOf([attempt]), [TimeTaken])
    const entry = await AuditEntry.query().where('subject_id', lottery.id).firstOrFail()
    assert.deepInclude(entry.$attributes, { act: 'booking.lottery_opened', actorId: staff.id })
  })

  test('are not drawn for {what}')
    .with([
      {
        what: 'a time that somebody has',
        starts: () => at('10:00', 3),
        refusal: LotteryTimeRefused,
      },
      {
        what: 'an hour in which it is closed',
        starts: () => at('22:00', 4),
        refusal: LotteryTimeRefused,
      },
      {
        what: 'a day that could not be booked by then',
        starts: () => at('10:00', 30),
        refusal: LotteryTimeRefused,
      },
      { what: 'the day of the draw', starts: () => at('10:00', 1), refusal: LotteryTimeTooEarly },
    ])
    .run(async ({ assert }, { refusal, starts }) => {
      const community = await createCommunity()
      const hall = await openHall(community)
      const staff = await createStaff(community)
      await bookFor(staff, hall, { startsAt: at('10:00', 3) })

      const attempt = openFor(hall, staff, { starts: [at('14:00', 4), starts()] })

      assert.deepEqual(await outcomesOf([attempt]), [refusal])
      assert.isEmpty(await Lottery.within(community))
      assert.lengthOf(await occupanciesOf(hall), 1)
    })

  test('are not opened when they would have closed already', async ({ assert }) => {
    const community = await createCommunity()
    const hall = await openHall(community)
    const closesAt = DateTime.now().minus({ minutes: 1 })
    const attempt = openFor(hall, await createStaff(community), { closesAt })
    assert.deepEqual(await outcomesOf([attempt]), [LotteryClosesTooEarly])
  })

  test('go once to a household, whose number stays when it chooses anew', async ({ assert }) => {
    const { community, lottery } = await createLottery()
    const [person, neighbour] = await neighbours(community, 2)
    const relative = await createResident(community)
    const { id: householdId } = await createHousehold(community)
    for (const each of [person, relative]) await each.merge({ householdId }).save()

    const first = await ticketFor(lottery, person)
    await ticketFor(lottery, neighbour)
    const again = await ticketFor(lottery, person, { choices: [2] })

    assert.equal(again.number, first.number)
    assert.deepEqual(await outcomesOf([ticketFor(lottery, relative)]), [HouseholdHasTicket])
    assert.lengthOf(await ticketsOf(lottery), 2)
    await returnTicket(first)
    assert.equal((await ticketFor(lottery, relative)).number, 3)
  })

  test('are drawn for the times as they are held: what is kept free around them stays until then', async ({
    assert,
  }) => {
    const { community, hall, lottery } = await createLottery()
    const [one, other] = await neighbours(community, 2)
    await ticketFor(lottery, one, { choices: [1] })
    await ticketFor(lottery, other, { choices: [2] })
    const attempt = changeResource(hall, { minutesAfter: 15 })
    assert.deepEqual(await outcomesOf([attempt]), [LotteryRunning])
    await changeResource(hall, { minutesAfter: hall.minutesAfter, capacity: 30 })

    // As if the rule had changed all the same, such as by an import.
    await db.from('booking_resources').where('id', hall.id).update({ minutes_after: 15 })
    await close(lottery)
    await draw()

    const outcomes = (await ticketsOf(lottery)).map(({ outcome }) => outcome)
    assert.sameMembers(outcomes, ['left_out', 'won'])
    assert.lengthOf(await Booking.within(community), 1)
    await changeResource(hall, { minutesAfter: 0 })
  })

  test('refuse what the rules refuse, and what nobody has seen', async ({ assert }) => {
    const { community, hall, lottery } = await createLottery()
    const person = await createResident(community)
    await changeResource(hall, { terms: '用完请关灯' })

    const outcomes = await outcomesOf([
      ticketFor(lottery, person, { choices: [3] }),
      ticketFor(lottery, person, { choices: [1, 1] }),
      ticketFor(lottery, person, { people: 21 }),
      ticketFor(lottery, person, { priceSeen: 5 }),
      ticketFor(lottery, person),
    ])

    const refusals = [ChoiceUnknown, ChoiceUnknown, TooManyPeople, PriceChanged, TermsChanged]
    assert.deepEqual(outcomes, refusals)
    await close(lottery)
    assert.deepEqual(await outcomesOf([ticketFor(lottery, person)]), [LotteryClosed])
    assert.isEmpty(await ticketsOf(lottery))
  })

  test('are drawn once they have closed: exactly the times are booked, and anybody can draw again', async ({
    assert,
  }) => {
    const { community, hall, lottery } = await createLottery()
    const people = await neighbours(community, 5)
    for (const person of people) await ticketFor(lottery, person)
    await draw()
    assert.isEmpty(await Booking.within(community))
    await close(lottery)

    await draw()
    await draw()

    await lottery.refresh()
    assert.equal(commitmentTo(lottery.seed!), lottery.commitment)
    const tickets = await ticketsOf(lottery)
    const bookings = await Booking.within(community)
    assert.lengthOf(bookings, 2)
    assert.lengthOf(await occupanciesOf(hall), 2)
    for (const { bookingId, outcome, personId } of tickets) {
      const booking = bookings.find(({ id }) => id === bookingId)
      assert.equal(booking?.personId, outcome === 'won' ? personId : undefined)
    }
    await lottery.load('times', (times) => times.orderBy('number'))
    const { drawn, leftOut, seed, times, ...rest } = await publishedDraw(lottery)
    const inputs = { seed: seed!, times: times.length, tickets: rest.tickets, leftOut }
    assert.deepEqual(drawLots(inputs), drawn)
  })

  test('leave a ticket out that was given back, and keep its number', async ({ assert }) => {
    const { community, lottery } = await createLottery()
    const [one, other] = await neighbours(community, 2)
    await returnTicket(await ticketFor(lottery, one))
    await ticketFor(lottery, other)
    await close(lottery)

    await drawLottery(lottery.id)

    const bookings = await Booking.within(community)
    assert.deepEqual(
      bookings.map(({ personId }) => personId),
      [other.id]
    )
    const shown = await lotteryWithTimes(lottery)
    const { tickets, withdrawn } = await publishedDraw(shown)
    assert.deepEqual([tickets.map(({ number }) => number), withdrawn], [[2], [1]])
  })

  test('pass over whoever cannot pay, and say so; the next has the time', async ({ assert }) => {
    const community = await createCommunity()
    await allowPoints(community)
    const hall = await openHall(community, { price: 10 })
    const lottery = await openFor(hall, await createStaff(community))
    const people = await neighbours(community, 3)
    for (const person of people) await ticketFor(lottery, person, { priceSeen: 10 })
    await close(lottery)

    await drawLottery(lottery.id)

    const tickets = await ticketsOf(lottery)
    assert.isTrue(tickets.every(({ outcome }) => outcome === 'left_out'))
    assert.isTrue(tickets.every(({ refusal }) => refusal === 'E_BOOKING_POINTS_MISSING'))
    assert.isEmpty(await Booking.within(community))
    assert.isEmpty(await occupanciesOf(hall))
  })

  test('let whoever lost wait for the dearest time, in the order of the lots', async ({
    assert,
  }) => {
    const { community, hall, lottery } = await createLottery()
    const people = await neighbours(community, 6)
    for (const person of people) await ticketFor(lottery, person, { choices: [1], waits: true })
    await close(lottery)

    await drawLottery(lottery.id)

    const tickets = await ticketsOf(lottery)
    const lost = tickets
      .filter(({ outcome }) => outcome === 'lost')
      .sort((one, next) => (one.lot! < next.lot! ? -1 : 1))
    assert.lengthOf(lost, 5)
    assert.deepEqual(
      (await waiting(hall)).map(({ personId }) => personId),
      lost.map(({ personId }) => personId)
    )
  })

  test('are called off with a reason, and whoever waits for such a time is asked', async ({
    assert,
  }) => {
    const { community, hall, lottery, staff } = await createLottery()
    const [person] = await neighbours(community, 1)
    await waitFor(hall, person, { startsAt: at('10:00', 4), endsAt: at('11:00', 4) })

    await callOffLottery(lottery, { by: staff, reason: '场地检修' })

    assert.deepEqual(await offeredTo(hall), [person.id])
    await close(lottery)
    await drawLottery(lottery.id)
    await lottery.refresh()
    assert.isNull(lottery.seed)
    assert.equal(lottery.state, 'called_off')
    const again = callOffLottery(lottery, { by: staff, reason: '又一次' })
    assert.deepEqual(await outcomesOf([again]), [LotteryClosed])
  })

  test('keep an erased person’s number and choices, and nothing that tells of them', async ({
    assert,
  }) => {
    const { community, lottery } = await createLottery()
    const people = await neighbours(community, 2)
    for (const person of people) await ticketFor(lottery, person)
    await close(lottery)
    await drawLottery(lottery.id)

    await eraseBookings('spaces', people[0].id)

    const [ticket] = await ticketsOf(lottery)
    assert.deepInclude(ticket.$attributes, { personId: null, people: null, purpose: '' })
    const { drawn, leftOut, seed, tickets, times } = await publishedDraw(
      await lotteryWithTimes(lottery)
    )
    assert.deepEqual(drawLots({ seed: seed!, times: times.length, tickets, leftOut }), drawn)
  })
})

test.group('Lots, all at once', () => {
  test('24 neighbours take part, and two draws begin: numbers are given once, times are won once', async ({
    assert,
  }) => {
    const { community, hall, lottery } = await createLottery()
    const people = await neighbours(community, 24)

    await Promise.all(people.map((person) => elsewhere(() => ticketFor(lottery, person))))
    const numbers = (await ticketsOf(lottery)).map(({ number }) => number)
    assert.deepEqual(
      numbers,
      people.map((_, position) => position + 1)
    )
    await close(lottery)
    await Promise.all([
      drawLottery(lottery.id),
      drawLottery(lottery.id),
      ...people
        .slice(0, 6)
        .map((person) => bookFor(person, hall, { startsAt: at('10:00', 4) }).catch(() => null)),
    ])

    const tickets = await ticketsOf(lottery)
    const won = tickets.filter(({ outcome }) => outcome === 'won')
    assert.lengthOf(won, 2)
    const bookings = await Booking.within(community)
    assert.sameMembers(
      bookings.map(({ personId }) => personId),
      won.map(({ personId }) => personId)
    )
    assert.includeMembers(
      idsOf(people),
      won.map(({ personId }) => personId!)
    )
    assert.lengthOf(await occupanciesOf(hall), 2)
  })

  test('what is chosen in the last moment counts or is refused, and the draw is one', async ({
    assert,
  }) => {
    const { community, lottery } = await createLottery()
    const people = await neighbours(community, 8)
    for (const person of people.slice(0, 4)) await ticketFor(lottery, person)

    await outcomesOf([
      close(lottery).then(() => drawLottery(lottery.id)),
      ...people.slice(4).map((person) => ticketFor(lottery, person)),
    ])

    await lottery.refresh()
    const undrawn = (await ticketsOf(lottery)).filter(({ outcome }) => outcome === null)
    assert.isEmpty(undrawn)
  })
})

test.group('Lots: what the database refuses', () => {
  test('a seed that is not the promised one, and another promise', async ({ assert }) => {
    const { lottery } = await createLottery()
    const change = (values: object) => () =>
      db.from('booking_lotteries').where('id', lottery.id).update(values)
    const drawn = { seed: 'another', drawn_at: new Date() }
    await assert.rejects(change(drawn), /booking_lotteries_seed_as_promised/)
    const promise = { commitment: commitmentTo('another') }
    await assert.rejects(change(promise), /What a lottery has promised is not changed/)
  })

  test('a time that is won twice, even by hand', async ({ assert }) => {
    const { community, lottery } = await createLottery()
    const people = await neighbours(community, 3)
    for (const person of people) await ticketFor(lottery, person, { choices: [1] })
    await close(lottery)
    await drawLottery(lottery.id)
    const tickets = await ticketsOf(lottery)
    const [winner] = tickets.filter(({ outcome }) => outcome === 'won')
    const [loser] = tickets.filter(({ outcome }) => outcome === 'lost')
    const win = () => loser.merge({ outcome: 'won', timeId: winner.timeId }).save()
    await assert.rejects(win, /time_id_unique/)
  })
})

async function lotteryWithTimes({ id }: Lottery) {
  return Lottery.query()
    .where({ id })
    .preload('times', (times) => times.orderBy('number'))
    .firstOrFail()
}
