import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { errorBeside } from '#tests/factories/visitor'
import { createGood, createMall, createNeighbour, createReservation, staffAt } from './mall.ts'

const page = '/desk/plugins/mall/settings'

test.group('The days to fetch a reserved good', () => {
  test('are what staff set, and the page of a good says so', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community)
    const staff = await staffAt(client, community)
    await staff.post(page, {
      'pickUpDays': '3',
      'pointsPerPerson': '0',
      'pointsPerHousehold': '0',
      'sharePointsPerHousehold': '200',
      'assurance-reservations-store': 'real_name',
      'assurance-gifts-store': 'phone',
    })

    const neighbour = await createNeighbour(community)
    const { expiresAt } = await createReservation(good, neighbour)
    const inThreeDays = DateTime.now().setZone('Asia/Shanghai').plus({ days: 3 })
    assert.equal(expiresAt.setZone('Asia/Shanghai').toISODate(), inThreeDays.toISODate())
    staff.lookAt(community)
    const { pickUpDays } = (await staff.get(`/mall/goods/${good.id}`)).inertiaProps
    assert.equal(pickUpDays, 3)
  })

  test('are refused in words where they are too many', async ({ assert, client }) => {
    const staff = await staffAt(client, await createMall())
    const answer = await staff.post(page, { pickUpDays: '61' })
    assert.equal(errorBeside('pickUpDays', answer), '预留几天内领取要在 1 到 60 之间')
  })
})
