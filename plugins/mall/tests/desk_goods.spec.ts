import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { createStaff } from '#tests/factories/people'
import { disablePlugin } from '#tests/factories/territories'
import Visitor, { errorBeside } from '#tests/factories/visitor'
import Counter from '../models/counter.ts'
import Good from '../models/good.ts'
import Season from '../models/season.ts'
import {
  createGood,
  createMall,
  createNeighbour,
  createReservation,
  staffAt,
  visitorFor,
} from './mall.ts'
import { createMerchant } from './merchants.ts'

const goodsPath = '/desk/mall/goods'
const rice = {
  name: '大米 5 kg',
  description: '本地新米',
  price: '８０',
  stock: '20',
  visibility: 'published',
}

test.group('Goods at the desk', () => {
  test('staff see stock, prices and what is reserved', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community, { stock: 5 })
    await createGood(community, { isPublished: false })
    await createReservation(good, await createNeighbour(community))
    await createGood(await createMall())
    const staff = await staffAt(client, community)

    const page = await staff.get(goodsPath)

    page.assertInertiaComponent('mall/desk/goods/index')
    const goods: { stock: number; reserved: number }[] = page.inertiaProps.goods
    assert.deepEqual(
      goods.map(({ reserved, stock }) => ({ reserved, stock })),
      [
        { reserved: 1, stock: 4 },
        { reserved: 0, stock: 5 },
      ]
    )
    assert.deepInclude(page.inertiaProps.menu.at(-1), { href: '/desk/mall/reservations' })
  })

  test('staff add a good', async ({ assert, client }) => {
    const community = await createMall()
    const staff = await staffAt(client, community)

    const form = await staff.get(`${goodsPath}/create`)
    const answer = await staff.post(goodsPath, rice)

    form.assertInertiaComponent('mall/desk/goods/create')
    answer.assertHeader('location', goodsPath)
    const good = await Good.within(community).firstOrFail()
    assert.deepInclude(good.serialize(), { name: '大米 5 kg', price: 80, stock: 20 })
    assert.isTrue(good.isPublished)
  })

  test('a faulty form says beside each field what is wrong and keeps what was typed', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const staff = await staffAt(client, community)
    const form = { name: '米', description: '', price: '0', stock: '1.5', visibility: 'maybe' }

    const answer = await staff.post(goodsPath, form, `${goodsPath}/create`)

    assert.equal(errorBeside('name', answer), '名称至少要 2 个字')
    assert.equal(errorBeside('description', answer), '请用一两句话说明这件礼品')
    assert.equal(errorBeside('price', answer), '积分要在 1 到 1,000,000 之间')
    assert.equal(errorBeside('stock', answer), '库存要填整数')
    assert.equal(errorBeside('visibility', answer), '请选择现在要不要上架')
    const page = await staff.get(`${goodsPath}/create`)
    assert.deepInclude(page.inertiaProps.old, { name: '米', price: '0', stock: '1.5' })
    assert.isEmpty(await Good.within(community))
  })

  test('staff change a good, and its stock stays as it is', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community, { stock: 5, mostPerPerson: 2 })
    const staff = await staffAt(client, community)
    await createReservation(good, await createNeighbour(community))

    const change = { ...rice, stock: '15', visibility: 'hidden', mostPerHousehold: '3' }
    const answer = await staff.post(`${goodsPath}/${good.id}`, change)

    answer.assertHeader('location', goodsPath)
    await good.refresh()
    const { isPublished, mostPerHousehold, mostPerPerson, stock } = good
    assert.deepEqual(
      { isPublished, mostPerHousehold, mostPerPerson, stock },
      { isPublished: false, mostPerHousehold: 3, mostPerPerson: null, stock: 4 }
    )
  })

  test('a good stays with its shop and its season, also when both are over', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const merchant = await createMerchant(community)
    const today = DateTime.now().setZone('Asia/Shanghai')
    const days = { startsOn: today.minus({ days: 9 }), endsOn: today.minus({ days: 1 }) }
    const season = await Season.create({ territoryId: community.id, name: '腊八', ...days })
    const good = await createGood(community, { merchantId: merchant.id, seasonId: season.id })
    await merchant.merge({ pausedAt: DateTime.now() }).save()
    const staff = await staffAt(client, community)

    const { seasons } = (await staff.get(`${goodsPath}/${good.id}/edit`)).inertiaProps
    assert.deepEqual(seasons, [{ id: season.id, name: '腊八' }])
    await staff.post(`${goodsPath}/${good.id}`, { ...rice, season: season.id })

    await good.refresh()
    const { merchantId, name, seasonId } = good
    const kept = { merchantId: merchant.id, seasonId: season.id, name: '大米 5 kg' }
    assert.deepEqual({ merchantId, name, seasonId }, kept)
  })

  test('a counter stays with its shop, also while the shop pauses', async ({ assert, client }) => {
    const community = await createMall()
    const merchant = await createMerchant(community)
    const counter = await Counter.findByOrFail('merchantId', merchant.id)
    await merchant.merge({ pausedAt: DateTime.now() }).save()
    const staff = await staffAt(client, community)
    const { merchants } = (await staff.get(`/desk/mall/counters/${counter.id}/edit`)).inertiaProps
    assert.deepEqual(
      merchants.map(({ id }: { id: string }) => id),
      [merchant.id]
    )
  })

  test('goods of another community are not found', async ({ assert, client }) => {
    const good = await createGood(await createMall())
    const staff = await staffAt(client, await createMall())

    const form = await staff.get(`${goodsPath}/${good.id}/edit`)
    const answer = await staff.post(`${goodsPath}/${good.id}`, rice)

    form.assertStatus(404)
    answer.assertStatus(404)
    const unchanged = await Good.findOrFail(good.id)
    assert.equal(unchanged.price, good.price)
  })

  test('are for staff with the permission only', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community)
    const resident = await visitorFor(client, await createNeighbour(community))
    const gridWorker = await visitorFor(
      client,
      await createStaff(community, { role: 'grid_worker' })
    )
    const guest = new Visitor(client)

    for (const path of [goodsPath, `${goodsPath}/create`, `${goodsPath}/${good.id}/edit`]) {
      for (const other of [resident, gridWorker]) {
        const page = await other.get(path)
        page.assertStatus(403)
      }
      const page = await guest.get(path)
      page.assertHeader('location', '/sign-in')
    }
    for (const other of [resident, gridWorker, guest]) {
      await other.post(goodsPath, rice)
      await other.post(`${goodsPath}/${good.id}`, rice)
    }
    const goods = await Good.within(community)
    assert.lengthOf(goods, 1)
    assert.equal(goods[0].stock, good.stock)
  })

  test('where the mall is off, the desk has nothing of it', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community)
    const staff = await staffAt(client, community)
    await disablePlugin('mall', community)

    const paths = [goodsPath, `${goodsPath}/${good.id}/edit`, '/desk/mall/lookups/create']
    for (const path of paths) {
      const page = await staff.get(path)
      page.assertStatus(404)
    }
    const desk = await staff.get('/desk')
    assert.notInclude(desk.text(), '/desk/mall')
  })
})
