import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type { Person, Territory } from '#core/people'
import { createStaff } from '#tests/factories/people'
import { createGrid } from '#tests/factories/territories'
import {
  confirmPath,
  createNeighbourhood,
  createService,
  createShift,
  visitorFor,
} from './volunteer.ts'

/** Around midnight a shift in ten minutes is tomorrow's. */
function within() {
  const { hour } = DateTime.now().setZone('Asia/Shanghai')
  return { minutes: hour === 23 ? -10 : 10 }
}

async function cardOf(client: ApiClient, member: Person) {
  const desk = await visitorFor(client, member)
  const page = await desk.get('/desk')
  const cards: { component: string; props: { shifts: { title: string }[] } }[] =
    page.inertiaProps.cards
  return cards.find(({ component }) => component === 'volunteer/shifts_today')
}

async function shiftToday(community: Territory, grid?: Territory) {
  return createShift(community, { title: '今天帮厨', startsIn: within(), grid })
}

test.group('Today’s shifts on the overview', () => {
  test('staff see them', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    await shiftToday(community)
    await createShift(community, { title: '下周清扫', startsIn: { minutes: 7 * 24 * 60 } })

    const card = await cardOf(client, await createStaff(community))
    assert.deepEqual(
      card?.props.shifts.map(({ title }) => title),
      ['今天帮厨']
    )
  })

  test('a grid worker sees those of the grid alone', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const grid = await createGrid(community)
    await shiftToday(community)
    const workerIn = (territory: Territory) => createStaff(territory, { role: 'grid_worker' })
    assert.isUndefined(await cardOf(client, await workerIn(grid)))

    await shiftToday(community, grid)
    const card = await cardOf(client, await workerIn(grid))
    assert.lengthOf(card!.props.shifts, 1)
  })
})

test.group('Services to confirm on the overview', () => {
  test('are counted for who may confirm them, until they are', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const { enrolment, staff } = await createService(community)
    await createService(await createNeighbourhood())
    const desk = await visitorFor(client, staff)
    const gridWorker = await createStaff(community, { role: 'grid_worker' })

    const { reviewables } = (await desk.get('/desk')).inertiaProps
    assert.deepEqual(reviewables, [
      {
        text: 'volunteer.reviewables.services',
        count: 1,
        icon: 'heart-handshake',
        href: '/desk/volunteer/shifts',
      },
    ])
    const seen = await (await visitorFor(client, gridWorker)).get('/desk')
    assert.isEmpty(seen.inertiaProps.reviewables)

    await desk.post(confirmPath(enrolment), { minutes: '60' })
    assert.isEmpty((await desk.get('/desk')).inertiaProps.reviewables)
  })
})
