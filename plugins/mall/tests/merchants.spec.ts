import { test } from '@japa/runner'
import { createResident, createStaff } from '#tests/factories/people'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import { purseBalances } from '#core/points'
import redeemReservation from '../actions/redeem_reservation.ts'
import { GoodWithdrawn } from '../errors.ts'
import Merchant from '../models/merchant.ts'
import MerchantMember from '../models/merchant_member.ts'
import purseOf from '../queries/purse_of.ts'
import {
  createGood,
  createMall,
  createNeighbour,
  createReservation,
  outcomesOf,
  staffAt,
  visitorFor,
} from './mall.ts'
import { createOrganisation, createShop } from './merchants.ts'

const merchantsPath = '/desk/mall/merchants'
const shopPath = '/provider/mall'

async function received(merchant: Merchant) {
  const [{ posted }] = await purseBalances([purseOf(merchant)])
  return posted
}

test.group('Merchants at the desk', () => {
  test('an organisation of the registers becomes one, with its shop as a counter', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const organisation = await createOrganisation(community)
    const staff = await staffAt(client, community)
    const form = { organisation: organisation.id, hours: '每天 9:00–20:00' }

    const page = await staff.get(`${merchantsPath}/create`)
    const answer = await staff.post(merchantsPath, form)

    assert.deepEqual(page.inertiaProps.organisations, [
      { id: organisation.id, name: organisation.name },
    ])
    const merchant = await Merchant.within(community).firstOrFail()
    answer.assertHeader('location', `${merchantsPath}/${merchant.id}`)
    const { counters } = (await staff.get('/desk/mall/counters')).inertiaProps
    assert.containSubset(counters, [{ name: organisation.name, merchantId: merchant.id }])
    const again = await staff.post(merchantsPath, form)
    assert.equal(errorBeside('organisation', again), '这家已经是商户了')
  })

  test('an organisation of another community is not found, and none chosen is said', async ({
    assert,
    client,
  }) => {
    const organisation = await createOrganisation(await createMall())
    const community = await createMall()
    const staff = await staffAt(client, community)

    const foreign = await staff.post(merchantsPath, {
      organisation: organisation.id,
      hours: '每天 9:00–20:00',
    })
    const empty = await staff.post(merchantsPath, { hours: '' })

    foreign.assertStatus(404)
    assert.equal(errorBeside('organisation', empty), '请选择单位')
    assert.isEmpty(await Merchant.within(community))
  })

  test('only whoever has the role of a provider works for one, and for one alone', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const { merchant, provider } = await createShop(community)
    const desk = await staffAt(client, community)
    const membersPath = `${merchantsPath}/${merchant.id}/members`
    const newcomer = await createStaff(community, { role: 'provider_member', name: '孙小兰' })

    const stranger = await desk.post(membersPath, { person: (await createResident(community)).id })
    const twice = await desk.post(membersPath, { person: provider.id })
    await desk.post(membersPath, { person: newcomer.id })

    stranger.assertStatus(404)
    assert.equal(errorBeside('person', twice), '这个人已经在一家商户核销')
    const members = await MerchantMember.query().where('merchant_id', merchant.id)
    assert.sameMembers(
      members.map(({ personId }) => personId),
      [provider.id, newcomer.id]
    )
    const [{ id }] = members
    await desk.post(`/desk/mall/members/${id}/removal`)
    assert.lengthOf(await MerchantMember.query().where('merchant_id', merchant.id), 1)
  })

  test('what a merchant that is paused offers is not there, and what is reserved is handed over', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const { good, merchant, provider, staff } = await createShop(community)
    const neighbour = await createNeighbour(community, 100)
    const reservation = await createReservation(good, neighbour)
    const desk = await visitorFor(client, staff)

    await desk.post(`${merchantsPath}/${merchant.id}`, { state: 'paused' })

    const resident = await visitorFor(client, neighbour)
    const { goods } = (await resident.get('/mall/goods')).inertiaProps
    assert.isEmpty(goods)
    const page = await resident.get(`/mall/goods/${good.id}`)
    page.assertStatus(404)
    await assert.rejects(() => createReservation(good, neighbour), GoodWithdrawn)
    await redeemReservation(reservation, provider)
    assert.deepEqual(await outcomesOf(reservation), ['redeemed'])
  })
})

test.group('A merchant', () => {
  test('sees its day, scans a code and hands over; the points are its own until they are settled', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const { good, merchant, provider } = await createShop(community, { price: 40, stock: 5 })
    const reservation = await createReservation(good, await createNeighbour(community, 100))
    const shop = await visitorFor(client, provider)

    const before = (await shop.get(`${shopPath}/today`)).inertiaProps
    const looked = await shop.post(`${shopPath}/lookups`, { code: reservation.code })
    const shown = await shop.get(looked.header('location')!)
    const [counter] = shown.inertiaProps.counters
    const form = { code: reservation.code, counter: counter.id }
    const confirmed = await shop.post(`${shopPath}/redemptions`, form)

    assert.deepEqual(
      before.waiting.map(({ person }: { person: string }) => person),
      ['张*明']
    )
    assert.notInclude(JSON.stringify(before), reservation.code)
    assert.include(noticeIn(confirmed)?.text, '核销成功')
    assert.deepEqual(await outcomesOf(reservation), ['redeemed'])
    assert.equal(await received(merchant), 40)
    const after = (await shop.get(`${shopPath}/today`)).inertiaProps
    assert.lengthOf(after.handedOver, 1)
    assert.equal(after.received, 40)
    const orders = (await shop.get(`${shopPath}/orders?state=redeemed`)).inertiaProps
    assert.lengthOf(orders.reservations, 1)
  })

  test('hands out nothing of the community or of another merchant, nor they of it', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const { good, provider } = await createShop(community)
    const other = await createShop(community, undefined, '凉州面馆')
    const neighbour = await createNeighbour(community, 300)
    const own = await createReservation(good, neighbour)
    const rice = await createReservation(await createGood(community), neighbour)
    const shop = await visitorFor(client, provider)
    const noodles = await visitorFor(client, other.provider)
    const desk = await staffAt(client, community)

    const atShop = await shop.post(`${shopPath}/lookups`, { code: rice.code })
    const atNoodles = await noodles.post(`${shopPath}/lookups`, { code: own.code })
    const atDesk = await desk.post('/desk/mall/lookups', { code: own.code })
    for (const [visitor, path, code] of [
      [shop, `${shopPath}/redemptions`, rice.code],
      [noodles, `${shopPath}/redemptions`, own.code],
      [desk, '/desk/mall/redemptions', own.code],
    ] as const) {
      const answer = await visitor.post(path, { code })
      answer.assertStatus(404)
    }

    assert.include(errorBeside('code', atShop), '不在这里领')
    assert.include(errorBeside('code', atNoodles), '文庙路理发店')
    assert.include(errorBeside('code', atDesk), '文庙路理发店')
    assert.deepEqual([await outcomesOf(own), await outcomesOf(rice)], [[], []])
  })

  test('is one for whom somebody was added: others with the role are told who adds them', async ({
    client,
  }) => {
    const community = await createMall()
    const { merchant } = await createShop(community)
    const newcomer = await createStaff(community, { role: 'provider_member' })
    const visitor = await visitorFor(client, newcomer)

    for (const path of ['today', 'orders', 'statement', 'lookups/create']) {
      const page = await visitor.get(`${shopPath}/${path}`)
      page.assertInertiaComponent('mall/provider/none')
    }
    const file = await visitor.get(`${shopPath}/statement/2026-10/file`)
    file.assertStatus(404)
    const staff = await visitor.get(`${merchantsPath}/${merchant.id}`)
    staff.assertStatus(403)
    const guest = await new Visitor(client).get(`${shopPath}/today`)
    guest.assertHeader('location', '/sign-in')
  })
})
