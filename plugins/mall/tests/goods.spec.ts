import { test } from '@japa/runner'
import type { Territory } from '#core/people'
import { disablePlugin } from '#tests/factories/territories'
import type Visitor from '#tests/factories/visitor'
import { createGood, createMall, createNeighbour, visitorFor } from './mall.ts'

test.group('Looking at goods', () => {
  test('a guest sees what is offered in the community they look at, ready rendered', async ({
    assert,
  }) => {
    const community = await createMall()
    await createGood(community, { name: '大米 5 kg' })
    await createGood(community, { name: '还没上架的', isPublished: false })
    await createGood(await createMall(), { name: '邻居社区的' })

    const page = await pageForGuest(community, '/mall/goods')

    assert.include(page, '大米 5 kg')
    assert.include(page, '登录后能看到自己的积分')
    assert.notInclude(page, '还没上架的')
    assert.notInclude(page, '邻居社区的')
  })

  test('a resident sees what is there before what is gone, and how many points they lack', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    await createGood(community, { name: '抽纸', price: 30, stock: 0 })
    await createGood(community, { name: '大米', price: 80 })
    await createGood(community, { name: '洗衣液', price: 50 })
    const resident = await visitorFor(client, await createNeighbour(community, 50))

    const list = await resident.get('/mall/goods')

    list.assertInertiaComponent('mall/goods/index')
    const goods: { name: string; missing: number }[] = list.inertiaProps.goods
    assert.deepEqual(
      goods.map(({ missing, name }) => [name, missing]),
      [
        ['洗衣液', 0],
        ['大米', 30],
        ['抽纸', 0],
      ]
    )
    assert.equal(list.inertiaProps.balance, 50)
  })

  test('the page of a good tells its price, its stock and where to fetch it', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 80, stock: 3 })
    const resident = await visitorFor(client, await createNeighbour(community, 50))

    const page = await resident.get(`/mall/goods/${good.id}`)

    page.assertInertiaComponent('mall/goods/show')
    const { missing, price, stock } = page.inertiaProps.good
    assert.deepEqual({ missing, price, stock }, { missing: 30, price: 80, stock: 3 })
    assert.equal(page.inertiaProps.place, community.name)
  })

  test('hidden goods, those of another community and malformed addresses are not found', async ({
    client,
  }) => {
    const community = await createMall()
    const hidden = await createGood(community, { isPublished: false })
    const elsewhere = await createGood(await createMall())
    const resident = await visitorFor(client, await createNeighbour(community))

    for (const id of [hidden.id, elsewhere.id, 'not-an-id']) {
      const page = await resident.get(`/mall/goods/${id}`)
      page.assertStatus(404)
    }
  })

  test('can be narrowed to a kind, to what is there and to what one can pay for', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    await createGood(community, { name: '大米 5 kg', price: 80 })
    await createGood(community, { name: '鸡蛋 30 枚', price: 300 })
    await createGood(community, { name: '陈醋 1 瓶', price: 20, stock: 0 })
    const book = await createGood(community, { name: '绘本 1 册', price: 20 })
    await book.merge({ category: 'learning' }).save()
    const resident = await visitorFor(client, await createNeighbour(community, 100))
    const namesAt = async (query: string) => {
      const page = await resident.get(`/mall/goods?${query}`)
      return page.inertiaProps.goods.map(({ name }: { name: string }) => name)
    }

    assert.deepEqual(await namesAt('category=learning'), ['绘本 1 册'])
    assert.deepEqual(await namesAt('category=food&show=there'), ['大米 5 kg', '鸡蛋 30 枚'])
    assert.deepEqual(await namesAt('show=affordable'), ['绘本 1 册', '大米 5 kg'])
    assert.deepEqual(await namesAt('category=service'), [])
  })

  test('the home page shows two goods, and nothing while there are none', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const resident = await visitorFor(client, await createNeighbour(community))

    const empty = await resident.get('/')
    for (const price of [10, 20, 30]) await createGood(community, { price })
    const full = await resident.get('/')

    assert.deepEqual(cardsOf(empty), [])
    const [card] = cardsOf(full)
    assert.deepEqual(
      card.props.goods.map((good: { price: number }) => good.price),
      [10, 20]
    )
  })

  test('where the mall is off, nothing of it is there', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community)
    const resident = await visitorFor(client, await createNeighbour(community))
    await disablePlugin('mall', community)

    for (const path of ['/mall/goods', `/mall/goods/${good.id}`, '/mall/reservations']) {
      const page = await resident.get(path)
      page.assertStatus(404)
    }
    const home = await resident.get('/')
    assert.deepEqual(cardsOf(home), [])
    assert.notInclude(home.text(), '/mall/')
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

type PageWithCards = Awaited<ReturnType<Visitor['get']>>

function cardsOf(page: PageWithCards) {
  const cards: { component: string; props: any }[] = page.inertiaProps.cards
  return cards.filter((card) => card.component.startsWith('mall/'))
}
