import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { errorBeside, noticeIn } from '#tests/factories/visitor'
import signUp from '../actions/sign_up.ts'
import Organisation from '../models/organisation.ts'
import Shift from '../models/shift.ts'
import { dayOf } from '../shanghai_time.ts'
import { filledIn, nextWeek, organisationsPath, shiftsPath } from './plan.ts'
import { createNeighbourhood, createShift, createVolunteer, letEnd, staffAt } from './volunteer.ts'

test.group('Planning a shift', () => {
  test('staff plan a shift, and residents find it', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const staff = await staffAt(client, community)
    const plan = await filledIn(community)

    const page = await staff.get(`${shiftsPath}/create`)
    const answer = await staff.post(shiftsPath, plan)

    page.assertInertiaComponent('volunteer/desk/shifts/create')
    const shift = await Shift.within(community).preload('session').firstOrFail()
    answer.assertHeader('location', `${shiftsPath}/${shift.id}`)
    assert.equal(shift.session.startsAt.toUTC().toISO(), `${nextWeek}T01:00:00.000Z`)
    assert.equal(shift.session.seats, 12)
    const search = await staff.get(`/search?q=${encodeURIComponent('楼道清扫')}`)
    assert.include(search.text(), `/volunteer/shifts/${shift.id}`)
  })

  test('a faulty form says beside each field what is wrong and keeps what was typed', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const staff = await staffAt(client, community)
    const faulty = await filledIn(community, {
      title: '扫',
      description: '',
      place: '',
      date: '2020-01-01',
      end: '08:30',
      seats: '0',
      pointsPerHour: '很多',
      organisation: '',
      visibility: 'maybe',
    })

    const answer = await staff.post(shiftsPath, faulty, `${shiftsPath}/create`)

    assert.equal(errorBeside('title', answer), '名称至少要 2 个字')
    assert.equal(errorBeside('description', answer), '请用几句话说明要做些什么')
    assert.equal(errorBeside('place', answer), '请写上集合的地点')
    assert.equal(errorBeside('date', answer), '这一天已经过去，请选今天或以后')
    assert.equal(errorBeside('end', answer), '结束时间要比开始时间晚')
    assert.equal(errorBeside('seats', answer), '名额要在 1 到 500 之间')
    assert.equal(errorBeside('pointsPerHour', answer), '每小时积分要填数字')
    assert.equal(errorBeside('organisation', answer), '请选择组织者')
    assert.equal(errorBeside('visibility', answer), '请选择现在要不要发布')
    const page = await staff.get(`${shiftsPath}/create`)
    assert.deepInclude(page.inertiaProps.old, { title: '扫', seats: '0', pointsPerHour: '很多' })
    assert.isEmpty(await Shift.within(community))
  })

  test('days and times that do not exist, or are over, are named', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const staff = await staffAt(client, community)
    const faults: { changes: Record<string, string>; field: string; words: string }[] = [
      { changes: { date: '2027-02-30' }, field: 'date', words: '不是有效的日期' },
      { changes: { date: '明天' }, field: 'date', words: '2026-11-25' },
      { changes: { start: '25:00' }, field: 'start', words: '08:30' },
      {
        changes: { date: dayOf(DateTime.now()), start: '00:00' },
        field: 'start',
        words: '已经过去',
      },
    ]

    for (const { changes, field, words } of faults) {
      const answer = await staff.post(shiftsPath, await filledIn(community, changes))
      assert.include(errorBeside(field, answer), words)
    }
    assert.isEmpty(await Shift.within(community))
  })

  test('staff change a shift that has not begun; a hidden one is no longer found', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const staff = await staffAt(client, community)
    await staff.post(shiftsPath, await filledIn(community))
    const shift = await Shift.within(community).firstOrFail()

    const page = await staff.get(`${shiftsPath}/${shift.id}/edit`)
    const changes = await filledIn(community, { title: '擦洗楼道', visibility: 'hidden' })
    const answer = await staff.post(`${shiftsPath}/${shift.id}`, changes)

    page.assertInertiaComponent('volunteer/desk/shifts/edit')
    assert.deepInclude(page.inertiaProps.shift, { date: nextWeek, start: '09:00', end: '11:00' })
    answer.assertHeader('location', `${shiftsPath}/${shift.id}`)
    await shift.refresh()
    assert.equal(shift.title, '擦洗楼道')
    assert.isFalse(shift.isPublished)
    const search = await staff.get(`/search?q=${encodeURIComponent('楼道')}`)
    assert.notInclude(search.text(), `/volunteer/shifts/${shift.id}`)
  })

  test('seats cannot be fewer than are taken, and a shift that has begun stays as it is', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const staff = await staffAt(client, community)
    const shift = await createShift(community, { seats: 5 })
    for (const _ of ['one', 'two']) await signUp(shift, await createVolunteer(community))

    const fewer = await filledIn(community, { seats: '1' })
    const tooFew = await staff.post(`${shiftsPath}/${shift.id}`, fewer)
    await letEnd(shift)
    const tooLate = await staff.post(`${shiftsPath}/${shift.id}`, await filledIn(community))

    assert.include(errorBeside('seats', tooFew), '2')
    assert.include(noticeIn(tooLate)?.text, '已经开始')
    assert.equal((await Shift.findOrFail(shift.id)).title, shift.title)
  })

  test('without an organisation the way forward is to register one', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const staff = await staffAt(client, community)

    const empty = await staff.get(`${shiftsPath}/create`)
    const faulty = await staff.post(organisationsPath, { name: '队', contactPhone: '打给我' })
    const answer = await staff.post(organisationsPath, {
      name: '夕阳红志愿队',
      contactPhone: '0935-2212345',
    })
    const again = await staff.post(organisationsPath, {
      name: '夕阳红志愿队',
      contactPhone: '12345',
    })

    assert.deepEqual(empty.inertiaProps.organisations, [])
    assert.equal(errorBeside('name', faulty), '组织名称至少要 2 个字')
    assert.include(errorBeside('contactPhone', faulty), '电话只写数字')
    answer.assertHeader('location', `${shiftsPath}/create`)
    assert.include(errorBeside('name', again), '已经登记过')
    assert.lengthOf(await Organisation.within(community), 1)
  })
})
