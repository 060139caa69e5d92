import { test } from '@japa/runner'
import type { Territory } from '#core/people'
import { createGrid, disablePlugin } from '#tests/factories/territories'
import type Visitor from '#tests/factories/visitor'
import { doScheduledWork } from '#tests/factories/work'
import indexShift from '../actions/index_shift.ts'
import signUp from '../actions/sign_up.ts'
import {
  createNeighbourhood,
  createShift,
  createVolunteer,
  letEnd,
  visitorFor,
} from './volunteer.ts'

test.group('Looking at shifts', () => {
  test('a guest sees what is coming in the community they look at, ready rendered', async ({
    assert,
  }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community, { title: '楼道清扫' })
    await createShift(community, { title: '还没发布的', isPublished: false })
    await createShift(await createNeighbourhood(), { title: '邻居社区的' })

    const list = await pageForGuest(community, '/volunteer/shifts')
    const page = await pageForGuest(community, `/volunteer/shifts/${shift.id}`)

    assert.include(list, '楼道清扫')
    assert.notInclude(list, '还没发布的')
    assert.notInclude(list, '邻居社区的')
    assert.include(page, '登录后报名')
  })

  test('residents see what is coming, in their grids too, the soonest first', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const grid = await createGrid(community)
    const later = await createShift(community, { startsIn: { minutes: 300 } })
    const sooner = await createShift(community, { grid })
    await createShift(community, { startsIn: { minutes: -10 } })
    const resident = await visitorFor(client, await createVolunteer(community))

    const list = await resident.get('/volunteer/shifts')

    assert.deepEqual(
      list.inertiaProps.shifts.map((shift: { id: string }) => shift.id),
      [sooner.id, later.id]
    )
  })

  test('a resident sees seats, points and where they are expected', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community, { seats: 3, pointsPerHour: 30 })
    const person = await createVolunteer(community)
    const enrolment = await signUp(shift, person)
    const resident = await visitorFor(client, person)

    const list = await resident.get('/volunteer/shifts')

    list.assertInertiaComponent('volunteer/shifts/index')
    const [{ enrolmentId, points, seats, seatsLeft }] = list.inertiaProps.shifts
    assert.deepEqual(
      { enrolmentId, points, seats, seatsLeft },
      { enrolmentId: enrolment.id, points: 60, seats: 3, seatsLeft: 2 }
    )
  })

  test('a full shift says so and offers others', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const full = await createShift(community, { seats: 1 })
    const other = await createShift(community)
    await signUp(full, await createVolunteer(community))
    const resident = await visitorFor(client, await createVolunteer(community))

    const page = await resident.get(`/volunteer/shifts/${full.id}`)

    page.assertInertiaComponent('volunteer/shifts/show')
    assert.equal(page.inertiaProps.shift.seatsLeft, 0)
    assert.deepEqual(
      page.inertiaProps.others.map((each: { id: string }) => each.id),
      [other.id]
    )
  })

  test('hidden shifts, those of another community and malformed addresses are not found', async ({
    client,
  }) => {
    const community = await createNeighbourhood()
    const hidden = await createShift(community, { isPublished: false })
    const elsewhere = await createShift(await createNeighbourhood())
    const resident = await visitorFor(client, await createVolunteer(community))

    for (const id of [hidden.id, elsewhere.id, 'not-an-id']) {
      const page = await resident.get(`/volunteer/shifts/${id}`)
      page.assertStatus(404)
    }
  })

  test('the home page shows two shifts, and nothing while there are none', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const resident = await visitorFor(client, await createVolunteer(community))

    const empty = await resident.get('/')
    for (const minutes of [60, 120, 180]) await createShift(community, { startsIn: { minutes } })
    const full = await resident.get('/')

    assert.deepEqual(cardsOf(empty), [])
    const [card] = cardsOf(full)
    assert.lengthOf(card.props.shifts, 2)
  })

  test('where volunteering is off, nothing of it is there', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const resident = await visitorFor(client, await createVolunteer(community))
    await disablePlugin('volunteer', community)

    for (const path of ['/volunteer/shifts', `/volunteer/shifts/${shift.id}`]) {
      const page = await resident.get(path)
      page.assertStatus(404)
    }
    const home = await resident.get('/')
    assert.deepEqual(cardsOf(home), [])
    assert.notInclude(home.text(), '/volunteer/')
  })
})

test.group('Searching', () => {
  test('finds volunteering by words, pinyin and initials', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const resident = await visitorFor(client, await createVolunteer(community))

    for (const typed of ['志愿者', 'zhiyuan', 'zyz']) {
      const page = await resident.get(`/search?q=${encodeURIComponent(typed)}`)
      const hrefs = page.inertiaProps.results.map((result: { href: string }) => result.href)
      assert.include(hrefs, '/volunteer/shifts', typed)
    }
  })

  test('finds a shift until it begins', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community, { title: '楼道清扫' })
    await shift.load('session')
    await indexShift(shift)
    const resident = await visitorFor(client, await createVolunteer(community))
    const search = `/search?q=${encodeURIComponent('楼道')}`

    const before = await resident.get(search)
    await letEnd(shift)
    for (const _ of ['once', 'twice']) {
      await doScheduledWork('volunteer', 'forget_begun_shifts', community)
    }
    const after = await resident.get(search)

    assert.lengthOf(before.inertiaProps.results, 1)
    assert.isEmpty(after.inertiaProps.results)
  })
})

/** The client encodes cookies, which browsers do not do with this one. */
async function pageForGuest(community: Territory, path: string) {
  const address = `http://${process.env.HOST}:${process.env.PORT}${path}`
  const response = await fetch(address, {
    headers: { 'cookie': `community=${community.code}`, 'accept-language': 'zh-CN' },
  })
  return response.text()
}

function cardsOf(page: Awaited<ReturnType<Visitor['get']>>) {
  const cards: { component: string; props: any }[] = page.inertiaProps.cards
  return cards.filter((card) => card.component.startsWith('volunteer/'))
}
