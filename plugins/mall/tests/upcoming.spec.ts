import { test } from '@japa/runner'
import cancelReservation from '../actions/cancel_reservation.ts'
import { createGood, createMall, createNeighbour, createReservation, visitorFor } from './mall.ts'

test.group('What is to be fetched', () => {
  test('is on the home page of whoever reserved it, until it is fetched or given back', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const good = await createGood(community)
    const person = await createNeighbour(community, 100)
    const reservation = await createReservation(good, person)
    const resident = await visitorFor(client, person)
    const neighbour = await visitorFor(client, await createNeighbour(community, 100))

    const home = await resident.get('/')
    assert.containSubset(home.inertiaProps.upcoming, [
      {
        say: { key: 'mall.upcoming', values: { good: good.name } },
        href: `/mall/reservations/${reservation.id}`,
      },
    ])
    assert.isEmpty((await neighbour.get('/')).inertiaProps.upcoming)

    await cancelReservation(reservation, person)
    assert.isEmpty((await resident.get('/')).inertiaProps.upcoming)
  })

  test('is shown to nobody else, however many neighbours look at once', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 10, stock: 10 })
    const looking = await Promise.all(
      [100, 200, 300].map(async (points) => {
        const person = await createNeighbour(community, points)
        const { id } = await createReservation(good, person)
        const resident = await visitorFor(client, person)
        return { points, resident, href: `/mall/reservations/${id}` }
      })
    )
    const looks = Array.from({ length: 5 }, () => looking).flat()
    await Promise.all(
      looks.map(async ({ href, points, resident }) => {
        const { balance, cards, upcoming } = (await resident.get('/')).inertiaProps
        assert.deepEqual(
          upcoming.map((entry: { href: string }) => entry.href),
          [href]
        )
        assert.deepInclude(balance, { posted: points, held: 10 })
        assert.lengthOf(cards, 1)
      })
    )
  })
})
