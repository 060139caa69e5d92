import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import type { Territory } from '#core/people'
import redeemReservation from '../actions/redeem_reservation.ts'
import Good from '../models/good.ts'
import { createGood, createMall, createNeighbour, createReservation, staffAt } from './mall.ts'

const page = '/desk/plugins/mall'

async function pageFor(client: ApiClient, community: Territory) {
  const staff = await staffAt(client, community)
  return (await staff.get(page)).inertiaProps
}

test.group('The mall at the desk of plugins', () => {
  test('gives its reservations away as a list, with masked names', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community, { name: '=大米' })
    await createReservation(good, await createNeighbour(community))
    const elsewhere = await createMall()
    await createReservation(await createGood(elsewhere), await createNeighbour(elsewhere))

    const staff = await staffAt(client, community)
    const form = { format: 'csv', purpose: '月底盘点' }
    const answer = await staff.post(`${page}/lists/reservations`, form)
    const [head, line, ...rest] = answer.text().split('\r\n')
    assert.equal(head, '\uFEFF预留时间,礼品,积分,居民,最晚领取,领取时间,退回时间')
    assert.match(line, /^[\d-]+ [\d:]+,'=大米,80,张\*明,[\d-]+ 18:00,,$/)
    assert.deepEqual(rest, [''])
  })

  test('takes goods from a list, hidden, and says what is wrong with a line', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const staff = await staffAt(client, community)
    const text =
      '名称,说明,积分,库存\r\n面粉,本地新麦,60,２０\r\n面粉,又一次,60,1\r\n陈醋,,5,-1\r\n'
    const file = { name: '礼品.csv', bytes: Buffer.from(text) }

    const answer = await staff.upload(`${page}/imports/goods`, { requestKey: uuid() }, file)
    const { result } = (await staff.get(answer.header('location')!)).inertiaProps

    assert.equal(result.taken, 1)
    assert.deepEqual(result.faults, [
      { line: 3, key: 'mall.E_MALL_GOOD_KNOWN', field: null, values: { good: '面粉' } },
      {
        line: 4,
        key: 'mall.messages.description.required',
        field: 'mall.fields.description',
        values: {},
      },
    ])
    const goods = await Good.within(community)
    assert.deepEqual(
      goods.map(({ isPublished, name, stock }) => ({ isPublished, name, stock })),
      [{ isPublished: false, name: '面粉', stock: 20 }]
    )
  })

  test('counts the goods that were handed over', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community)
    const neighbour = await createNeighbour(community, 300)
    await redeemReservation(await createReservation(good, neighbour), neighbour)
    await createReservation(good, neighbour)

    const { metrics } = await pageFor(client, community)
    assert.deepEqual(metrics, [{ name: 'reservations_redeemed', unit: 'count', value: 1 }])
  })

  test('says that it is not well when what expired is not given back', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    assert.equal((await pageFor(client, community)).health.state, 'healthy')

    const neighbour = await createNeighbour(community)
    const reservation = await createReservation(await createGood(community), neighbour)
    await reservation.merge({ expiresAt: DateTime.now().minus({ minutes: 20 }) }).save()
    const { health } = await pageFor(client, community)
    assert.equal(health.state, 'unhealthy')
    assert.deepEqual(health.say, { key: 'mall.health.overdue', values: { count: 1 } })
  })
})
