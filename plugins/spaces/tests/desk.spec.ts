import { test } from '@japa/runner'
import { Booking, dayOf } from '#core/booking'
import noticesOf from '#tests/factories/notices'
import { errorBeside, noticeIn } from '#tests/factories/visitor'
import { createAccount, createStaff, uniquePhone } from '#tests/factories/people'
import { doScheduledWork } from '#tests/factories/work'
import Visitor from '#tests/factories/visitor'
import Space from '../models/space.ts'
import {
  at,
  createBooking,
  createNeighbour,
  createPlace,
  createSpace,
  deskWishFor,
  spaceForm,
  staffAt,
} from './spaces.ts'

test.group('Spaces at the desk', () => {
  test('staff add a space, decide its hours, and residents can book it', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const staff = await staffAt(client, community)

    const added = await staff.post('/desk/spaces/spaces', spaceForm)
    const space = await Space.within(community).preload('resource').firstOrFail()
    assert.equal(added.header('location'), `/desk/spaces/spaces/${space.id}/hours`)
    assert.deepEqual(space.equipment, ['投影', '白板'])
    assert.deepEqual(space.resource.purposes, ['排练', '会议'])

    const hours = `/desk/spaces/spaces/${space.id}/hours`
    const faulty = await staff.post(hours, { day1: '早上到晚上' })
    assert.include(String(errorBeside('day1', faulty)), '周一看不懂')
    await staff.post(hours, { day1: '08:30-12:00 １4：30～18:00', day2: '' })
    const page = (await staff.get(`/desk/spaces/spaces/${space.id}`)).inertiaProps
    assert.equal(page.hours[0].hours, '08:30–12:00 14:30–18:00')
    assert.equal(page.hours[1].hours, '')
  })

  test('a form that contradicts itself says so beside the field', async ({ assert, client }) => {
    const community = await createPlace()
    const staff = await staffAt(client, community)
    const faulty = { ...spaceForm, leastMinutes: '240', name: '' }
    const answer = await staff.post('/desk/spaces/spaces', faulty)
    assert.equal(errorBeside('leastMinutes', answer), '一次最短不能超过一次最长')
    assert.isDefined(errorBeside('name', answer))
    assert.isEmpty(await Space.within(community))
  })

  test('a description is set out by staff, cleaned, shown, and found by its words', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const staff = await staffAt(client, community)
    const description =
      '<h3>怎么用</h3><ul><li><p>自带<strong>水墨</strong></p></li></ul>' +
      '<script>alert(1)</script><p onclick="alert(1)" style="color:red"><a href="javascript:x">看</a></p>'

    await staff.post('/desk/spaces/spaces', { ...spaceForm, description })

    const space = await Space.within(community).firstOrFail()
    const page = await staff.get(`/spaces/spaces/${space.id}`)
    assert.equal(
      page.inertiaProps.space.description,
      '<h3>怎么用</h3><ul><li><p>自带<strong>水墨</strong></p></li></ul>' +
        '<p><a class="text-link" rel="nofollow noopener noreferrer">看</a></p>'
    )
    assert.equal(space.description, '怎么用\n自带水墨\n看')
    const search = await staff.get(`/search?q=${encodeURIComponent('自带水墨')}`)
    assert.include(search.text(), `/spaces/spaces/${space.id}`)
  })

  test('a description that is too long stays in the form, and one from before is shown', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const staff = await staffAt(client, community)
    const space = await createSpace(community, { description: '' })
    await space.merge({ description: '书画 & 棋牌\n都可以', descriptionHtml: null }).save()

    const form = await staff.get(`/desk/spaces/spaces/${space.id}/edit`)
    assert.equal(form.inertiaProps.space.description, '<p>书画 &amp; 棋牌<br />都可以</p>')
    const long = `<p>${'字'.repeat(2001)}</p>`
    const address = `/desk/spaces/spaces/${space.id}`
    const refused = await staff.post(address, { ...spaceForm, description: long })
    assert.equal(errorBeside('description', refused), '介绍最多 2000 个字')

    await space.refresh()
    assert.equal(space.description, '书画 & 棋牌\n都可以')
  })

  test('half of a hall is a space of its own, and the hall takes it along', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const hall = await createSpace(community, { name: '大厅' })
    const staff = await staffAt(client, community)
    await staff.post('/desk/spaces/spaces', { ...spaceForm, name: '东半区', parent: hall.id })
    const spaces = await Space.within(community).preload('resource')
    const half = spaces.find(({ resource }) => resource.name === '东半区')!

    await createBooking(hall, await createNeighbour(community))
    const answer = await staff.post('/desk/spaces/bookings', deskWishFor(half))

    assert.equal(noticeIn(answer)?.text, '这个时间已经有人约了。')
    assert.lengthOf(await Booking.within(community), 1)
  })

  test('staff answer a request once, and the resident is told', async ({ assert, client }) => {
    const community = await createPlace()
    const space = await createSpace(community, { confirmation: 'approval' })
    const person = await createNeighbour(community)
    const [first, second] = [
      await createBooking(space, person),
      await createBooking(space, person, { startsAt: at('14:00') }),
    ]
    const staff = await staffAt(client, community)
    const { requests } = (await staff.get('/desk/spaces/requests')).inertiaProps
    assert.lengthOf(requests, 2)

    await staff.post(`/desk/spaces/bookings/${first.id}/answer`, { answer: 'confirm' })
    const wordless = await staff.post(`/desk/spaces/bookings/${second.id}/answer`, {
      answer: 'deny',
    })
    assert.isDefined(errorBeside('reason', wordless))
    const denial = { answer: 'deny', reason: '当天社区要用' }
    await staff.post(`/desk/spaces/bookings/${second.id}/answer`, denial)
    const again = await staff.post(`/desk/spaces/bookings/${second.id}/answer`, denial)

    assert.equal(noticeIn(again)?.tone, 'error')
    const notices = await noticesOf(person)
    assert.sameMembers(
      notices.map(({ kind }) => kind),
      ['confirmed', 'denied']
    )
  })

  test('staff book by telephone for a resident, for the community, and to keep a space shut', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const person = await createNeighbour(community)
    const number = uniquePhone()
    await createAccount(person, number)
    const staff = await staffAt(client, community)
    const page = '/desk/spaces/bookings'

    const stranger = { kind: 'behalf', phone: '13900000000', people: '3' }
    const unknown = await staff.post(page, deskWishFor(space, at(), stranger))
    assert.isDefined(errorBeside('phone', unknown))
    await staff.post(page, deskWishFor(space, at(), { ...stranger, phone: number }))
    await staff.post(page, deskWishFor(space, at('14:00')))
    await staff.post(page, deskWishFor(space, at('16:00'), { kind: 'block', purpose: '检修' }))

    const bookings = await Booking.within(community).orderBy('starts_at')
    assert.deepEqual(
      bookings.map(({ kind, personId }) => [kind, personId]),
      [
        ['behalf', person.id],
        ['staff', null],
        ['block', null],
      ]
    )
    const [notice] = await noticesOf(person)
    assert.equal(notice.kind, 'booked_for_you')
  })

  test('staff cancel with a reason, and the resident reads it', async ({ assert, client }) => {
    const community = await createPlace()
    const person = await createNeighbour(community)
    const booking = await createBooking(await createSpace(community), person)
    const staff = await staffAt(client, community)
    const path = `/desk/spaces/bookings/${booking.id}/cancellation`

    assert.isDefined(errorBeside('reason', await staff.post(path, { reason: '' })))
    await staff.post(path, { reason: '停电检修' })
    const [notice] = await noticesOf(person)
    assert.equal(notice.kind, 'cancelled')
    assert.deepInclude(notice.values, { reason: '停电检修' })
  })

  test('a day that is closed tells staff how many have booked it', async ({ assert, client }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    await createBooking(space, await createNeighbour(community))
    const staff = await staffAt(client, community)
    const day = dayOf(at())

    const closing = { day, hours: '', reason: '消防检修' }
    const answer = await staff.post(`/desk/spaces/spaces/${space.id}/exceptions`, closing)

    assert.equal(noticeIn(answer)?.tone, 'warning')
    const page = await staff.get(`/spaces/spaces/${space.id}?day=${day}`)
    assert.equal(page.status(), 200)
    const { exceptions } = (await staff.get(`/desk/spaces/spaces/${space.id}`)).inertiaProps
    assert.deepInclude(exceptions[0], { day, hours: '', reason: '消防检修' })
  })

  test('a calendar of the day has a lane for each space, and of the week one for each day', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    await createSpace(community, { name: '议事厅' })
    await createBooking(space, await createNeighbour(community))
    const staff = await staffAt(client, community)
    const day = dayOf(at())

    const ofDay = (await staff.get(`/desk/spaces/bookings?day=${day}`)).inertiaProps
    assert.lengthOf(ofDay.lanes, 2)
    const ofWeek = await staff.get(`/desk/spaces/bookings?view=week&day=${day}&space=${space.id}`)
    const { lanes } = ofWeek.inertiaProps
    assert.lengthOf(lanes, 7)
    assert.lengthOf(
      lanes.flatMap(({ bookings }: { bookings: unknown[] }) => bookings),
      1
    )
  })

  test('whoever has the keys sees the day and checks people in, and manages nothing', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const booking = await createBooking(
      await createSpace(community),
      await createNeighbour(community)
    )
    const keyholder = await createStaff(community, { role: 'grid_worker' })
    const visitor = new Visitor(client, await createAccount(keyholder))

    const { bookings } = (await visitor.get(`/desk/spaces/days?day=${dayOf(at())}`)).inertiaProps
    assert.lengthOf(bookings, 1)
    assert.equal(bookings[0].person, '张*明')
    assert.equal((await visitor.get('/desk/spaces/spaces')).status(), 403)
    const path = `/desk/spaces/bookings/${booking.id}`
    assert.equal((await visitor.post(`${path}/cancellation`, { reason: '停电' })).status(), 403)
    const early = await visitor.post(`${path}/check_in`)
    assert.equal(noticeIn(early)?.tone, 'error')
  })

  test('a series shows what clashes before it is booked, leaves that out, and ends as one', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    await createBooking(space, await createNeighbour(community), { startsAt: at('10:00', 9) })
    const staff = await staffAt(client, community)
    const wish = { ...deskWishFor(space), weeks: '1', until: dayOf(at('10:00', 25)) }

    const question = new URLSearchParams(wish)
    const { times } = (await staff.get(`/desk/spaces/series/create?${question}`)).inertiaProps
    const reasons = times.map(({ reason }: { reason: { key: string } | null }) => reason?.key)
    assert.deepEqual(reasons, [undefined, 'booking.E_BOOKING_TAKEN', undefined, undefined])

    await Promise.all([1, 2].map(() => staff.post('/desk/spaces/series', wish)))
    const booked = await Booking.within(community).whereNotNull('series_id')
    assert.lengthOf(booked, 3)
    const reason = { reason: '合唱团停办' }
    await staff.post(`/desk/spaces/series/${booked[0].seriesId}/ending`, reason)
    const standing = await Booking.within(community).doesntHave('ending')
    assert.lengthOf(standing, 1)
  })

  test('a reminder comes the evening before, once', async ({ assert }) => {
    const community = await createPlace()
    const person = await createNeighbour(community)
    const space = await createSpace(community)
    await createBooking(space, person, { startsAt: at('10:00', 1) })
    await createBooking(space, person, { startsAt: at('10:00', 3) })

    await doScheduledWork('spaces', 'remind_of_tomorrow', community)
    await doScheduledWork('spaces', 'remind_of_tomorrow', community)

    const notices = await noticesOf(person)
    assert.deepEqual(
      notices.map(({ kind }) => kind),
      ['tomorrow']
    )
  })
})
