import { test } from '@japa/runner'
import { errorBeside, noticeIn } from '#tests/factories/visitor'
import { movePoints, purseBalances } from '#core/points'
import eraseReservation from '../actions/erase_reservation.ts'
import redeemReservation from '../actions/redeem_reservation.ts'
import Settlement from '../models/settlement.ts'
import purseOf from '../queries/purse_of.ts'
import { createMall, createNeighbour, createReservation, staffAt, visitorFor } from './mall.ts'
import { createShop, currentMonth, inNextMonth } from './merchants.ts'

/** A shop that has handed over two pieces of 40 points each. */
async function createBusyShop() {
  const community = await createMall()
  const shop = await createShop(community, { price: 40, stock: 10 })
  const neighbour = await createNeighbour(community, 200)
  const reservations = [
    await createReservation(shop.good, neighbour),
    await createReservation(shop.good, neighbour),
  ]
  for (const reservation of reservations) await redeemReservation(reservation, shop.provider)
  return { ...shop, community, neighbour, reservations }
}

test.group('The statement of a merchant', () => {
  test('is the same for both sides, agrees with the ledger, and leaves as a workbook and a PDF', async ({
    assert,
    client,
  }) => {
    const { good, merchant, provider, staff } = await createBusyShop()
    const [desk, shop] = [await visitorFor(client, staff), await visitorFor(client, provider)]
    const path = `/desk/mall/merchants/${merchant.id}/statement`

    const theirs = (await desk.get(path)).inertiaProps.statement
    const own = (await shop.get('/provider/mall/statement')).inertiaProps.statement

    assert.deepEqual(own, theirs)
    assert.containSubset(own, { opening: 0, incoming: 80, outgoing: 0, closing: 80, agrees: true })
    assert.deepEqual(own.lines, [{ goodId: good.id, good: good.name, pieces: 2, points: 80 }])
    assert.deepEqual([own.others, own.toSettle], [0, 0])
    for (const address of [
      `${path}/file?month=${currentMonth()}`,
      `/provider/mall/statement/${currentMonth()}/file?`,
    ]) {
      const visitor = address.startsWith('/desk') ? desk : shop
      const sheet = await visitor.get(`${address}&format=xlsx`)
      const paper = await visitor.get(`${address}&format=pdf`)
      sheet.assertHeader(
        'content-type',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      )
      paper.assertHeader('content-type', 'application/pdf')
    }
  })

  test('still adds up when somebody was erased', async ({ assert, client }) => {
    const { provider, reservations } = await createBusyShop()
    await eraseReservation(reservations[0])

    const shop = await visitorFor(client, provider)
    const { statement } = (await shop.get('/provider/mall/statement')).inertiaProps

    assert.containSubset(statement, { incoming: 80, others: 40, agrees: true })
  })
})

test.group('Settling a month', () => {
  test('moves what was received, once, and the merchant is told', async ({ assert, client }) => {
    const { community, merchant, provider, staff } = await createBusyShop()
    const desk = await visitorFor(client, staff)
    const path = `/desk/mall/merchants/${merchant.id}/settlements`
    const form = { month: currentMonth(), voucher: '付 2026-118' }

    const early = await desk.post(path, form)
    const later = await staffAt(client, community)
    const [unworded, done, again] = await inNextMonth(async () => [
      await later.post(path, { ...form, voucher: '' }),
      await later.post(path, form),
      await later.post(path, form),
    ])

    assert.include(noticeIn(early)?.text, '还没有过完')
    assert.equal(errorBeside('voucher', unworded), '请写付款单号或纪要编号')
    assert.include(noticeIn(done)?.text, '已结算 80 分')
    assert.include(noticeIn(again)?.text, '已经结算过了')
    const [{ posted }] = await purseBalances([purseOf(merchant)])
    assert.equal(posted, 0)
    assert.lengthOf(await Settlement.query().where('merchant_id', merchant.id), 1)
    const shop = await visitorFor(client, provider)
    const messages = await shop.get('/messages')
    assert.include(JSON.stringify(messages.inertiaProps.notices), 'month_settled')
  })

  test('asks for no more than refunds have left of it', async ({ assert, client }) => {
    const { community, merchant, staff } = await createBusyShop()
    // As much as a refund in the month after would take.
    await movePoints({
      ...{ pluginId: 'mall', territoryId: community.id, reference: crypto.randomUUID() },
      reason: { key: 'mall.points.settlement', values: { month: currentMonth() } },
      byPersonId: staff.id,
      moves: [{ kind: 'settle', fromPayee: merchant.id, amount: 30 }],
    })
    const path = `/desk/mall/merchants/${merchant.id}`
    const form = { month: currentMonth(), voucher: '付 2026-119' }

    const later = await staffAt(client, community)
    const [page, done] = await inNextMonth(async () => [
      await later.get(`${path}/statement?month=${form.month}`),
      await later.post(`${path}/settlements`, form),
    ])

    assert.equal(page.inertiaProps.statement.toSettle, 50)
    assert.include(noticeIn(done)?.text, '已结算 50 分')
    const [{ posted }] = await purseBalances([purseOf(merchant)])
    assert.equal(posted, 0)
  })

  test('at two desks at once happens once', async ({ assert, client }) => {
    const { merchant, staff } = await createBusyShop()
    const desk = await visitorFor(client, staff)
    const form = { month: currentMonth(), voucher: '付 2026-118' }
    const send = () => desk.post(`/desk/mall/merchants/${merchant.id}/settlements`, form)

    await inNextMonth(() => Promise.all([send(), send(), send(), send()]))

    assert.lengthOf(await Settlement.query().where('merchant_id', merchant.id), 1)
    const [{ posted }] = await purseBalances([purseOf(merchant)])
    assert.equal(posted, 0)
  })
})
