import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { EnrolmentSession } from '#core/enrolment'
import type { Territory } from '#core/people'
import { publishHolidays } from '#tests/factories/holidays'
import { createStaff } from '#tests/factories/people'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import signUp from '../actions/sign_up.ts'
import Shift from '../models/shift.ts'
import previewOfSeries from '../queries/preview_of_series.ts'
import { shiftAtDesk } from '../queries/shifts_at_desk.ts'
import { dayOf } from '../shanghai_time.ts'
import {
  createNeighbourhood,
  createShift,
  createVolunteer,
  deskPath,
  enrolmentsIn,
  staffAt,
  visitorFor,
} from './volunteer.ts'

const inDays = (days: number) => dayOf(DateTime.now().plus({ days }))
const seriesPath = (shift: Shift) => `${deskPath(shift)}/series`

/** Every day from the shift on, until the day that is so many days ahead. */
function everyDay(untilDays: number) {
  const weekdays = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((day) => [`weekdays[${day - 1}]`, String(day)])
  )
  return { ...weekdays, everyWeeks: '1', until: inDays(untilDays) }
}

function withDays(form: Record<string, string>, days: string[]) {
  return { ...form, ...Object.fromEntries(days.map((day, place) => [`days[${place}]`, day])) }
}

/** A shift in two days, with a place of its own. */
async function createDaily(community: Territory) {
  const shift = await createShift(community, { startsIn: { minutes: 2 * 24 * 60 }, companions: 1 })
  return shift.merge({ place: '东门岗亭', bring: '红袖章' }).save()
}

function shiftsOf(community: Territory) {
  return Shift.within(community).preload('session').orderBy('id')
}

test.group('A series of shifts', () => {
  test('is seen before it is planned, with what clashes', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createDaily(community)
    await createShift(community, { title: '大扫除', startsIn: { minutes: 3 * 24 * 60 + 30 } })
    const staff = await staffAt(client, community)
    const question = new URLSearchParams(everyDay(5))

    const empty = await staff.get(`${seriesPath(shift)}/create`)
    const page = await staff.get(`${seriesPath(shift)}/create?${question}`)

    page.assertInertiaComponent('volunteer/desk/series/create')
    assert.isEmpty(empty.inertiaProps.times)
    assert.deepEqual(
      page.inertiaProps.times.map(({ day }: { day: string }) => day),
      [inDays(3), inDays(4), inDays(5)]
    )
    const [clashing] = page.inertiaProps.times
    assert.isFalse(clashing.isAdvised)
    assert.deepInclude(clashing.notes, { kind: 'clash', values: { title: '大扫除' } })
    assert.lengthOf(await shiftsOf(community), 2)
  })

  test('is planned on the days that were left, each like the first and with a page of its own', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const shift = await createDaily(community)
    const staff = await staffAt(client, community)
    const form = withDays(everyDay(5), [inDays(3), inDays(5)])

    const answer = await staff.post(seriesPath(shift), form)
    const again = await staff.post(seriesPath(shift), form)

    assert.include(noticeIn(answer)?.text, '又排了 2 次')
    assert.include(noticeIn(again)?.text, '已经排过重复')
    const [first, ...others] = await shiftsOf(community)
    assert.deepEqual(
      others.map(({ session }) => dayOf(session.startsAt)),
      [inDays(3), inDays(5)]
    )
    for (const { bring, id, session } of others) {
      assert.equal(bring, '红袖章')
      assert.equal(session.seriesId, first.session.seriesId)
      assert.equal(session.companions, 1)
      assert.equal(session.href, `/volunteer/shifts/${id}`)
      const page = await staff.get(`/volunteer/shifts/${id}`)
      page.assertStatus(200)
    }
  })

  test('planned by two at once is planned once', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createDaily(community)
    const staff = await staffAt(client, community)
    const form = withDays(everyDay(4), [inDays(3), inDays(4)])

    await Promise.all([1, 2, 3, 4].map(() => staff.post(seriesPath(shift), form)))

    assert.lengthOf(await shiftsOf(community), 3)
  })

  test('knows holidays, worked weekends and years of which nothing is known', async ({
    assert,
  }) => {
    const community = await createNeighbourhood()
    const shift = await createDaily(community)
    await publishHolidays({
      year: 2131,
      source: 'test',
      days: [
        { day: '2131-10-01', kind: 'day_off', name: '国庆节' },
        { day: '2131-10-06', kind: 'workday', name: '国庆节' },
      ],
    })
    const session = await EnrolmentSession.findOrFail(shift.sessionId)
    const startsAt = DateTime.fromISO('2131-09-29T09:00', { zone: 'Asia/Shanghai' })
    await session.merge({ startsAt, endsAt: startsAt.plus({ hours: 2 }) }).save()
    const found = await shiftAtDesk(community, shift.id)
    const wish = { weekdays: [1, 2, 3, 4, 5, 6, 7], everyWeeks: 1, until: '2131-10-06' }

    const times = await previewOfSeries(community, found, wish)

    const noted = new Map(times.map(({ day, isAdvised, notes }) => [day, { isAdvised, notes }]))
    const values = { name: '国庆节' }
    assert.deepEqual(noted.get('2131-09-30'), { isAdvised: true, notes: [] })
    assert.deepEqual(noted.get('2131-10-01'), {
      isAdvised: false,
      notes: [{ kind: 'day_off', values }],
    })
    assert.deepEqual(noted.get('2131-10-06'), {
      isAdvised: true,
      notes: [{ kind: 'workday', values }],
    })
    const unknown = await shiftAtDesk(community, shift.id)
    unknown.session.merge({ startsAt: startsAt.plus({ years: 1 }) })
    const [first] = await previewOfSeries(community, unknown, { ...wish, until: '2132-10-06' })
    assert.deepEqual(first.notes, [{ kind: 'unknown_year', values: { year: '2132' } }])
  })

  test('says beside each field what is wrong, and plans nothing', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createDaily(community)
    const staff = await staffAt(client, community)
    const path = seriesPath(shift)

    const nothing = await staff.post(path, { until: '2020-01-01' }, `${path}/create`)
    const far = await staff.post(path, withDays(everyDay(300), [inDays(3)]))
    const otherDays = await staff.post(path, withDays(everyDay(5), ['2030-01-01']))
    const asked = await staff.get(`${path}/create?until=2020-01-01`)

    assert.equal(errorBeside('weekdays', nothing), '请至少选一天')
    assert.equal(errorBeside('until', nothing), '这一天已经过去，请选以后的日子')
    assert.equal(errorBeside('days', nothing), '请至少勾选一天')
    assert.equal(errorBeside('until', far), '最多排半年，请选近一些的日子')
    assert.include(errorBeside('days', otherDays), '都不在计划里')
    assert.equal(asked.status(), 302)
    assert.lengthOf(await shiftsOf(community), 1)
  })

  test('ends with the rest of it: who signed up is told, and nobody finds it any more', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const shift = await createDaily(community)
    const staff = await staffAt(client, community)
    await staff.post(seriesPath(shift), withDays(everyDay(4), [inDays(3), inDays(4)]))
    const [first, second] = await shiftsOf(community)
    const person = await createVolunteer(community)
    const resident = await visitorFor(client, person)
    const enrolment = await signUp(second, person)

    const page = await staff.get(deskPath(second))
    const wordless = await staff.post(`${seriesPath(second)}/ending`, { reason: '' })
    const answer = await staff.post(`${seriesPath(second)}/ending`, { reason: '岗亭要翻修' })

    assert.equal(page.inertiaProps.rest, 3)
    assert.equal(errorBeside('reason', wordless), '请写明原因')
    assert.include(noticeIn(answer)?.text, '取消了后面的 3 次')
    const list = await resident.get('/volunteer/shifts')
    assert.isEmpty(list.inertiaProps.shifts)
    const ticket = await resident.get(`/volunteer/enrolments/${enrolment.id}`)
    assert.isTrue(ticket.inertiaProps.service.isCalledOff)
    const messages = await resident.open('/messages')
    assert.include(messages.text(), '取消了')
    const search = await resident.get(`/search?q=${encodeURIComponent(first.title)}`)
    assert.notInclude(search.text(), `/volunteer/shifts/${second.id}`)
    const again = await staff.post(`${seriesPath(second)}/ending`, { reason: '岗亭要翻修' })
    assert.include(noticeIn(again)?.text, '没有要取消的')
  })

  test('is planned and ended by staff of its community with the permission only', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const shift = await createDaily(community)
    const form = withDays(everyDay(4), [inDays(3)])
    const others = [
      [await visitorFor(client, await createVolunteer(community)), 403],
      [await visitorFor(client, await createStaff(community, { role: 'grid_worker' })), 403],
      [await staffAt(client, await createNeighbourhood()), 404],
    ] as const

    for (const [other, status] of others) {
      const page = await other.get(`${seriesPath(shift)}/create`)
      page.assertStatus(status)
      await other.post(seriesPath(shift), form)
      await other.post(`${seriesPath(shift)}/ending`, { reason: '不办了' })
      await other.post(`${deskPath(shift)}/cancellation`, { reason: '不办了' })
    }
    const guest = await new Visitor(client).post(seriesPath(shift), form)
    guest.assertHeader('location', '/sign-in')
    const [only, ...rest] = await shiftsOf(community)
    assert.isEmpty(rest)
    assert.isFalse(only.session.isCancelled)
  })
})

test.group('A shift that is called off', () => {
  test('frees everybody with the reason, and can be changed or repeated no more', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const shift = await createDaily(community)
    const person = await createVolunteer(community)
    await signUp(shift, person)
    const staff = await staffAt(client, community)

    await staff.post(`${deskPath(shift)}/cancellation`, { reason: '下大雪' })
    const repeated = await staff.post(seriesPath(shift), withDays(everyDay(4), [inDays(3)]))

    assert.isEmpty(await enrolmentsIn(shift))
    assert.include(noticeIn(repeated)?.text, '已经取消')
    const resident = await visitorFor(client, person)
    const page = await resident.open(`/volunteer/shifts/${shift.id}`)
    assert.include(page.text(), '这个班次不办了')
    const desk = await staff.get(deskPath(shift))
    assert.isTrue(desk.inertiaProps.shift.isCalledOff)
    assert.lengthOf(await shiftsOf(community), 1)
  })

  test('that has begun is refused', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community, { startsIn: { minutes: -5 } })
    const staff = await staffAt(client, community)

    const answer = await staff.post(`${deskPath(shift)}/cancellation`, { reason: '下大雪' })

    assert.include(noticeIn(answer)?.text, '已经开始')
    assert.isFalse((await EnrolmentSession.findOrFail(shift.sessionId)).isCancelled)
  })
})
