import { test } from '@japa/runner'
import addResource from '#booking/actions/add_resource'
import changeResource, { retireResource } from '#booking/actions/change_resource'
import setOpeningException, { removeOpeningException } from '#booking/actions/set_opening_exception'
import setOpeningHours from '#booking/actions/set_opening_hours'
import { dayOf, momentOn } from '#booking/clock'
import * as refusals from '#booking/errors'
import Booking from '#booking/models/booking'
import availabilityOf from '#booking/queries/availability_of'
import freeTimes from '#booking/queries/free_times'
import whyNot from '#booking/queries/why_not'
import importHolidays from '#holidays/actions/import_holidays'
import { createResident, createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'
import {
  allowPoints,
  at,
  blockBy,
  bookFor,
  everyDay,
  openHall,
  openHallWithHalves,
  outcomesOf,
} from './halls.ts'

test.group('Booking: the rules of a resource', () => {
  const hour = (clock: string, days?: number) => {
    const startsAt = at(clock, days)
    return { startsAt, endsAt: startsAt.plus({ hours: 1 }) }
  }

  test('refuse {what}')
    .with([
      { what: 'what is over', times: () => hour('10:00', -1), refusal: 'TimeIsPast' as const },
      {
        what: 'too short a time',
        times: () => ({ startsAt: at('10:00'), endsAt: at('10:30') }),
        refusal: 'TooShort' as const,
      },
      {
        what: 'too long a time',
        times: () => ({ startsAt: at('10:00'), endsAt: at('13:30') }),
        refusal: 'TooLong' as const,
      },
      { what: 'an odd beginning', times: () => hour('10:10'), refusal: 'OffStep' as const },
      {
        what: 'a day too far ahead',
        times: () => hour('10:00', 16),
        refusal: 'TooFarAhead' as const,
      },
      { what: 'the night', times: () => hour('21:00'), refusal: 'OutsideHours' as const },
      {
        what: 'more people than it holds',
        times: () => ({ ...hour('10:00'), people: 21 }),
        refusal: 'TooManyPeople' as const,
      },
      {
        what: 'a purpose it is not for',
        times: () => ({ ...hour('10:00'), purpose: '打麻将' }),
        refusal: 'PurposeNotAllowed' as const,
      },
    ])
    .run(async ({ assert }, { refusal, times }) => {
      const community = await createCommunity()
      const hall = await openHall(community, { purposes: ['排练', ''] })
      const person = await createResident(community)

      const reasons = await whyNot(hall, { kind: 'own', ...times() }, person)
      const said = reasons.map((reason) => reason.constructor)
      assert.include(said, refusals[refusal])
      assert.lengthOf(new Set(said), said.length)
      assert.deepEqual(await outcomesOf([bookFor(person, hall, times())]), [refusals[refusal]])
      assert.isEmpty(await Booking.within(community))
    })

  test('say all that is against a wish, each with a way out', async ({ assert }) => {
    const community = await createCommunity()
    const hall = await openHall(community, { price: 30 })
    const person = await createResident(community)
    const wish = { kind: 'own' as const, startsAt: at('21:10'), endsAt: at('21:30'), people: 40 }

    const reasons = await whyNot(hall, wish, person)

    assert.deepEqual(
      reasons.map(({ code }) => code),
      [
        'E_BOOKING_TOO_SHORT',
        'E_BOOKING_OFF_STEP',
        'E_BOOKING_TOO_MANY_PEOPLE',
        'E_BOOKING_OUTSIDE_HOURS',
        'E_BOOKING_POINTS_MISSING',
      ]
    )
    assert.equal(reasons[3].values.hours, '08:00–20:00')
    assert.equal(reasons[4].wayOut, 'booking.ways_out.E_BOOKING_POINTS_MISSING')
  })

  test('bind staff at the telephone less, and the community not at all', async ({ assert }) => {
    const community = await createCommunity()
    const hall = await openHall(community)
    const [staff, person] = [await createStaff(community), await createResident(community)]

    const farAhead = { kind: 'behalf' as const, by: staff, startsAt: at('10:00', 60) }
    const byPhone = await bookFor(person, hall, farAhead)
    const night = await blockBy(staff, hall, { startsAt: at('02:00'), endsAt: at('02:20') })

    assert.deepInclude(byPhone.$attributes, { kind: 'behalf', personId: person.id })
    assert.isNull(night.personId)
  })

  test('ask to agree to the terms as they are now', async ({ assert }) => {
    const community = await createCommunity()
    const hall = await openHall(community, { terms: '请自带拖鞋' })
    const person = await createResident(community)

    await changeResource(hall, { terms: '请自带拖鞋和水杯' })
    const attempts = [bookFor(person, hall), bookFor(person, hall, { termsVersion: 1 })]
    assert.deepEqual(await outcomesOf(attempts), [refusals.TermsChanged, refusals.TermsChanged])
    assert.equal((await bookFor(person, hall, { termsVersion: 2 })).termsVersion, 2)
  })

  test('keep a retired resource from new bookings, and what is booked stays so', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const hall = await openHall(community)
    const person = await createResident(community)
    const booking = await bookFor(person, hall, { startsAt: at('08:00') })

    await retireResource(hall, 'retired')
    assert.deepEqual(await outcomesOf([bookFor(person, hall)]), [refusals.ResourceRetired])
    await booking.load('ending')
    assert.isTrue(booking.isStanding)
    await retireResource(hall, 'bookable')
    assert.deepEqual(await outcomesOf([bookFor(person, hall)]), [null])
  })
})

test.group('Booking: hours', () => {
  test('of a part are those of the whole, until it has its own', async ({ assert }) => {
    const community = await createCommunity()
    const { east } = await openHallWithHalves(community)
    const day = dayOf(at('10:00'))
    const spans = async () =>
      (await availabilityOf([east], { from: day, until: day })).openingOn(east, day).spans

    assert.deepEqual(await spans(), [{ opens: 480, closes: 1200 }])
    await setOpeningHours(east, everyDay(600, 660))
    assert.deepEqual(await spans(), [{ opens: 600, closes: 660 }])
  })

  test('that overlap are refused', async ({ assert }) => {
    const hall = await openHall(await createCommunity())
    const hours = [
      { weekday: 1, opens: 480, closes: 720 },
      { weekday: 1, opens: 700, closes: 900 },
    ]
    assert.deepEqual(await outcomesOf([setOpeningHours(hall, hours)]), [refusals.HoursOverlap])
  })

  test('of one day can be others, or none, for the parts too', async ({ assert }) => {
    const community = await createCommunity()
    const { east, hall } = await openHallWithHalves(community)
    const [staff, person] = [await createStaff(community), await createResident(community)]
    const day = dayOf(at('10:00'))

    const closing = { day, hours: null, reason: '检修' }
    const { id } = await setOpeningException(hall, closing, staff)
    const [refusal] = await whyNot(east, { kind: 'own', ...hourAt('10:00') }, person)
    assert.equal(refusal.code, 'E_BOOKING_CLOSED_BECAUSE')
    assert.equal(refusal.values.reason, '检修')

    await removeOpeningException(hall, id)
    await setOpeningException(
      hall,
      { day, hours: { opens: 1200, closes: 1320 }, reason: '晚会' },
      staff
    )
    assert.isEmpty(await whyNot(east, { kind: 'own', ...hourAt('20:30') }, person))
  })

  function hourAt(clock: string) {
    return { startsAt: at(clock), endsAt: at(clock).plus({ hours: 1 }) }
  }

  test('follow holidays and worked weekends, and say nothing of a year that nobody knows', async ({
    assert,
  }) => {
    await importHolidays({
      year: 2126,
      source: 'test',
      days: [
        { day: '2126-10-01', kind: 'day_off', name: '国庆节' },
        { day: '2126-10-12', kind: 'workday', name: '国庆节' },
      ],
    })
    const community = await createCommunity()
    const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: 510, closes: 1080 }))
    const place = { pluginId: 'spaces', territoryId: community.id, name: '会议室' }
    const room = await addResource({ ...place, holidays: 'closed' })
    await setOpeningHours(room, weekdays)

    const days = { from: '2126-09-01', until: '2127-01-10' }
    const availability = await availabilityOf([room], days)
    const codeOn = (day: string) => availability.openingOn(room, day).refusal?.code ?? 'open'

    assert.equal(momentOn('2126-10-12', 0).weekday, 6)
    assert.equal(codeOn('2126-10-01'), 'E_BOOKING_HOLIDAY')
    assert.equal(codeOn('2126-10-12'), 'open')
    assert.equal(codeOn('2126-10-19'), 'E_BOOKING_CLOSED')
    assert.equal(codeOn('2126-10-11'), 'open')
    assert.equal(codeOn('2127-01-08'), 'E_BOOKING_YEAR_UNPUBLISHED')
  })
})

test.group('Booking: a time first', () => {
  test('finds what is large enough and free, the best fitting first', async ({ assert }) => {
    const community = await createCommunity()
    const [large, fitting, small] = [
      await openHall(community, { name: '大厅', capacity: 80 }),
      await openHall(community, { name: '活动室', capacity: 25 }),
      await openHall(community, { name: '书画室', capacity: 8 }),
    ]
    const person = await createResident(community)
    await bookFor(person, fitting, { startsAt: at('14:00') })

    const found = await freeTimes([large, fitting, small], {
      day: dayOf(at('14:00')),
      minutes: 60,
      people: 20,
      from: 14 * 60,
      until: 16 * 60,
    })

    const clocks = found.map(({ resource, slots }) => [
      resource.name,
      slots.map(({ startsAt }) => startsAt.setZone('Asia/Shanghai').toFormat('HH:mm')),
    ])
    assert.deepEqual(clocks, [
      ['活动室', ['15:00', '15:30']],
      ['大厅', ['14:00', '14:30', '15:00', '15:30']],
    ])
  })

  test('names what is against each time of a day', async ({ assert }) => {
    const community = await createCommunity()
    await allowPoints(community)
    const hall = await openHall(community, { minutesAfter: 30, stepMinutes: 60 })
    const person = await createResident(community)
    await givePoints(person, 10)
    await bookFor(person, hall, { startsAt: at('10:00') })

    const day = dayOf(at('10:00'))
    const availability = await availabilityOf([hall], { from: day, until: day })
    const slots = availability.slotsOn(hall, day, 60)

    const taken = slots.filter(({ refusal }) => refusal?.code === 'E_BOOKING_TAKEN')
    assert.lengthOf(slots, 12)
    assert.deepEqual(
      taken.map(({ startsAt }) => startsAt.setZone('Asia/Shanghai').hour),
      [9, 10, 11]
    )
  })
})
