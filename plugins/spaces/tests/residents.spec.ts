import { test } from '@japa/runner'
import { Booking, dayOf } from '#core/booking'
import { DateTime } from 'luxon'
import { balanceOf } from '#core/points'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import {
  at,
  createBooking,
  createNeighbour,
  createPlace,
  createSpace,
  moveTo,
  visitorFor,
  wishFor,
} from './spaces.ts'

const bookingsAtPlace = (community: Parameters<typeof Booking.within>[0]) =>
  Booking.within(community).preload('ending').orderBy('id')

test.group('Spaces: looking', () => {
  test('a guest sees what is open, when it is free and why not, and signs in to book', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    await createSpace(community, { name: '仓库', visibility: 'hidden' })
    await createBooking(space, await createNeighbour(community))
    const guest = new Visitor(client)
    guest.lookAt(community)

    const list = (await guest.get('/spaces/spaces')).inertiaProps
    assert.deepEqual(
      list.spaces.map(({ name }: { name: string }) => name),
      ['邻里活动室']
    )
    const page = `/spaces/spaces/${space.id}`
    const { slots } = (await guest.get(`${page}?day=${dayOf(at())}&minutes=60`)).inertiaProps
    const taken = slots.filter(({ reason }: { reason: unknown }) => reason !== null)
    assert.lengthOf(slots, 23)
    assert.lengthOf(taken, 3)
    const asked = await guest.post(`${page}/bookings`, wishFor())
    assert.equal(asked.header('location'), '/sign-in')
    assert.lengthOf(await Booking.within(community), 1)
  })

  test('a time first: what is large enough and free', async ({ assert, client }) => {
    const community = await createPlace()
    await createSpace(community, { name: '书画室', capacity: 8 })
    const room = await createSpace(community, { name: '活动室', capacity: 30 })
    await createBooking(room, await createNeighbour(community), { startsAt: at('14:00') })
    const guest = new Visitor(client)
    guest.lookAt(community)

    const question = `day=${dayOf(at())}&part=afternoon&minutes=60&people=20`
    const { found } = (await guest.get(`/spaces/times?${question}`)).inertiaProps

    assert.lengthOf(found, 1)
    assert.equal(found[0].space.name, '活动室')
    assert.equal(DateTime.fromISO(found[0].slots[0]).toMillis(), at('12:00').toMillis())
  })

  test('why not: every reason with a way out', async ({ assert, client }) => {
    const community = await createPlace()
    const space = await createSpace(community, { price: 30 })
    const resident = await visitorFor(client, await createNeighbour(community))

    const question = `day=${dayOf(at())}&start=21:00&minutes=60&people=40`
    const answer = await resident.get(`/spaces/spaces/${space.id}/explanation?${question}`)

    assert.deepEqual(
      answer.inertiaProps.reasons.map(({ key }: { key: string }) => key),
      [
        'booking.E_BOOKING_TOO_MANY_PEOPLE',
        'booking.E_BOOKING_OUTSIDE_HOURS',
        'booking.E_BOOKING_POINTS_MISSING',
      ]
    )
  })

  test('nonsense in the address is no fault', async ({ assert, client }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const resident = await visitorFor(client, await createNeighbour(community))
    for (const path of [
      `/spaces/spaces?kind=moon`,
      `/spaces/spaces/${space.id}?day=never&minutes=-3`,
      `/spaces/times?day=x&people=many&part=noon&minutes=1e9`,
      `/spaces/spaces/${space.id}/explanation?day=x&start=y`,
      `/spaces/spaces/${space.id}/bookings/create?from=x`,
    ]) {
      assert.equal((await resident.get(path)).status(), 200, path)
    }
  })
})

test.group('Spaces: booking', () => {
  test('a resident books, shows the code, and finds it among their own', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const resident = await visitorFor(client, await createNeighbour(community))

    const page = `/spaces/spaces/${space.id}/bookings`
    const from = encodeURIComponent(at().toISO()!)
    const check = (await resident.get(`${page}/create?from=${from}&minutes=60`)).inertiaProps
    assert.isEmpty(check.reasons)
    const answer = await resident.post(page, wishFor(at(), { requestKey: check.requestKey }))

    const [booking] = await bookingsAtPlace(community)
    assert.equal(answer.header('location'), `/spaces/bookings/${booking.id}`)
    const shown = (await resident.get(`/spaces/bookings/${booking.id}`)).inertiaProps.booking
    assert.deepInclude(shown, { state: 'confirmed', accessNote: '门锁密码 3021', people: 4 })
    assert.match(shown.code, /^\d{8}$/)
    const { ahead } = (await resident.get('/spaces/bookings')).inertiaProps
    assert.lengthOf(ahead, 1)
  })

  test('for how many and what for need not be said twice by whoever agreed', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const resident = await visitorFor(client, await createNeighbour(community))
    const page = `/spaces/spaces/${space.id}/bookings`

    await resident.post(page, wishFor(at(), { remember: '1' }))

    const { remembered } = (await resident.get(`${page}/create`)).inertiaProps
    assert.equal(remembered.agreement, 'given')
    assert.deepInclude(remembered.answers.people, { answer: '4', form: 'spaces.nav.spaces' })
    assert.equal(remembered.answers.purpose.answer, '排练')
  })

  test('an input that is wrong is said beside its field, and nothing is booked', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community, { terms: '请自带拖鞋' })
    const resident = await visitorFor(client, await createNeighbour(community))
    const page = `/spaces/spaces/${space.id}/bookings`

    const unfilled = await resident.post(page, wishFor(at(), { people: '' }))
    assert.equal(errorBeside('people', unfilled), '请写上有几个人')
    const crowd = await resident.post(page, wishFor(at(), { people: '21', terms: '1' }))
    assert.equal(errorBeside('people', crowd), '这里最多容纳 20 人。')
    const unread = await resident.post(page, wishFor())
    assert.isDefined(errorBeside('terms', unread))
    assert.isEmpty(await Booking.within(community))

    await resident.post(page, wishFor(at(), { terms: '1' }))
    assert.lengthOf(await Booking.within(community), 1)
  })

  test('two neighbours who tap at once: one has it, the other is told so', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const neighbours = await Promise.all([1, 2, 3, 4].map(() => createNeighbour(community)))
    const residents = await Promise.all(neighbours.map((each) => visitorFor(client, each)))

    const answers = await Promise.all(
      residents.map((each) => each.post(`/spaces/spaces/${space.id}/bookings`, wishFor()))
    )

    assert.lengthOf(await Booking.within(community), 1)
    const refused = answers.filter((answer) => noticeIn(answer)?.tone === 'error')
    assert.lengthOf(refused, 3)
    assert.equal(noticeIn(refused[0])?.text, '这个时间已经有人约了。')
  })

  test('a price that has changed meanwhile is shown before it is paid', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community, { price: 30 })
    const person = await createNeighbour(community, 100)
    const resident = await visitorFor(client, person)
    const page = `/spaces/spaces/${space.id}/bookings`

    await resident.post(page, wishFor(at(), { price: '20' }))
    assert.equal((await balanceOf(person.id)).held, 0)
    await resident.post(page, wishFor(at(), { price: '30' }))
    assert.equal((await balanceOf(person.id)).held, 30)
  })

  test('the booking of a neighbour, or of another community, is not found', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const booking = await createBooking(space, await createNeighbour(community))
    const neighbour = await visitorFor(client, await createNeighbour(community))
    const stranger = await visitorFor(client, await createNeighbour(await createPlace()))

    for (const visitor of [neighbour, stranger]) {
      assert.equal((await visitor.get(`/spaces/bookings/${booking.id}`)).status(), 404)
      const attempt = await visitor.post(`/spaces/bookings/${booking.id}/cancellation`)
      assert.equal(attempt.status(), 404)
    }
    assert.equal((await stranger.get(`/spaces/spaces/${space.id}`)).status(), 404)
    await booking.load('ending')
    assert.isNull(booking.ending)
  })
})

test.group('Spaces: afterwards', () => {
  test('a resident cancels, once, and the time is free again', async ({ assert, client }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const person = await createNeighbour(community)
    const booking = await createBooking(space, person)
    const resident = await visitorFor(client, person)

    const path = `/spaces/bookings/${booking.id}/cancellation`
    await resident.post(path, { reason: '孩子病了' })
    const again = await resident.post(path)

    assert.equal(noticeIn(again)?.tone, 'error')
    const [{ ending }] = await bookingsAtPlace(community)
    assert.deepInclude(ending.$attributes, { kind: 'cancelled', reason: '孩子病了' })
    await createBooking(space, await createNeighbour(community))
  })

  test('a resident checks in at the door, to which its code leads', async ({ assert, client }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const person = await createNeighbour(community)
    const booking = await createBooking(space, person)
    await moveTo(booking, DateTime.now().plus({ minutes: 10 }))
    const resident = await visitorFor(client, person)

    const { current } = (await resident.get(`/spaces/spaces/${space.id}`)).inertiaProps
    assert.equal(current.id, booking.id)
    await resident.post(`/spaces/bookings/${booking.id}/check_in`)
    await booking.refresh()
    assert.isNotNull(booking.checkedInAt)
  })

  test('a booking goes into the calendar of the phone', async ({ assert, client }) => {
    const community = await createPlace()
    const person = await createNeighbour(community)
    const booking = await createBooking(await createSpace(community), person)
    const resident = await visitorFor(client, person)

    const answer = await resident.open(`/spaces/bookings/${booking.id}/calendar`)
    assert.include(answer.header('content-type'), 'text/calendar')
    assert.include(answer.text(), `UID:${booking.id}@linli`)
    assert.match(answer.text(), /DTSTART:\d{8}T\d{6}Z/)
  })
})
