import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type { Person, Territory } from '#core/people'
import { createStaff } from '#tests/factories/people'
import { createGrid } from '#tests/factories/territories'
import { createNeighbourhood, createShift, visitorFor } from './volunteer.ts'

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
