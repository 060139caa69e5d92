import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import type { Person } from '#core/people'
import { createStaff } from '#tests/factories/people'
import { createGrid } from '#tests/factories/territories'
import { createGood, createMall, createNeighbour, createReservation, visitorFor } from './mall.ts'

async function cardOf(client: ApiClient, member: Person) {
  const desk = await visitorFor(client, member)
  const page = await desk.get('/desk')
  const cards: { component: string; props: { reservations: { good: string }[] } }[] =
    page.inertiaProps.cards
  return cards.find(({ component }) => component === 'mall/waiting_reservations')
}

test.group('Waiting reservations on the overview', () => {
  test('say nothing while nobody waits', async ({ assert, client }) => {
    const community = await createMall()
    await createGood(community)
    assert.isUndefined(await cardOf(client, await createStaff(community)))
  })

  test('show staff what will be fetched', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community)
    await createReservation(good, await createNeighbour(community))

    const card = await cardOf(client, await createStaff(community))
    assert.deepEqual(
      card?.props.reservations.map((each) => each.good),
      [good.name]
    )
  })

  test('are not for a grid worker, who may not hand them out', async ({ assert, client }) => {
    const community = await createMall()
    await createReservation(await createGood(community), await createNeighbour(community))
    const worker = await createStaff(await createGrid(community), { role: 'grid_worker' })
    assert.isUndefined(await cardOf(client, worker))
  })
})
