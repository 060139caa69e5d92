import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { balanceOf } from '#core/points'
import { createHousehold } from '#tests/factories/households'
import { createStaff } from '#tests/factories/people'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import { changePool } from '../actions/keep_pool.ts'
import Gift from '../models/gift.ts'
import Pool from '../models/pool.ts'
import Share from '../models/share.ts'
import personalData from '../personal_data.ts'
import { createMall, createNeighbour, staffAt, visitorFor } from './mall.ts'
import { createFilledPool, give, pointsIn } from './pools.ts'
import { transaction } from '#core/database'

const words = { name: '困难家庭互助池', purpose: '帮助有需要的家庭换生活用品' }

test.group('Giving points to a pool', () => {
  test('is checked first, then moves them, and everybody sees it, named as the giver wished', async ({
    assert,
    client,
  }) => {
    const { community, pool } = await createFilledPool(0)
    const person = await createNeighbour(community, 100)
    const resident = await visitorFor(client, person)

    const planned = await resident.post(`/mall/pools/${pool.id}/gift-plans`, {
      points: '３０',
      named: '1',
    })
    const plan = await resident.get(planned.header('location')!)
    assert.containSubset(plan.inertiaProps, { points: 30, isNamed: true, left: 70 })
    assert.equal(await pointsIn(pool), 0)

    const { requestKey } = plan.inertiaProps
    const form = { points: '30', named: '1', requestKey }
    const given = await resident.post(`/mall/pools/${pool.id}/gifts`, form)
    await resident.post(`/mall/pools/${pool.id}/gifts`, form)
    await give(pool, person, 10)
    await Gift.query().where({ pool_id: pool.id, points: 10 }).update({ is_named: false })

    assert.include(noticeIn(given)?.text, '已捐 30 分')
    assert.equal(await pointsIn(pool), 40)
    assert.equal((await balanceOf(person.id)).available, 60)
    const guest = new Visitor(client)
    guest.lookAt(community)
    const { available, month } = (await guest.get(`/mall/pools/${pool.id}`)).inertiaProps
    assert.equal(available, 40)
    assert.containSubset(month, { opening: 0, incoming: 40, closing: 40, agrees: true })
    assert.deepEqual(
      month.gifts.map(({ name, points }: { name: string; points: number }) => [name, points]),
      [
        [null, 10],
        ['张*明', 30],
      ]
    )
  })

  test('is refused beyond what one has, in a form that is not whole, and where it is closed', async ({
    assert,
    client,
  }) => {
    const { community, pool } = await createFilledPool(0)
    const person = await createNeighbour(community, 20)
    const resident = await visitorFor(client, person)
    const plans = `/mall/pools/${pool.id}/gift-plans`

    const much = await resident.post(plans, { points: '21' })
    const nothing = await resident.post(plans, { points: '' })
    const form = { points: '21', requestKey: uuid() }
    const unplanned = await resident.post(`/mall/pools/${pool.id}/gifts`, form)
    await changePool(pool, { ...words, isClosed: true })
    const closed = await resident.post(plans, { points: '5' })

    assert.include(errorBeside('points', much), '只有 20 分')
    assert.equal(errorBeside('points', nothing), '请填多少积分')
    assert.include(noticeIn(unplanned)?.text, '积分不够')
    assert.include(noticeIn(closed)?.text, '不再接收')
    assert.equal((await balanceOf(person.id)).available, 20)
    assert.isEmpty(await Gift.query().where('pool_id', pool.id))
  })

  test('to one of another community is not found, and leads a guest to sign in', async ({
    client,
  }) => {
    const { pool } = await createFilledPool(0)
    const stranger = await visitorFor(client, await createNeighbour(await createMall(), 50))

    const form = { points: '5', requestKey: uuid() }
    const answer = await stranger.post(`/mall/pools/${pool.id}/gifts`, form)
    answer.assertStatus(404)
    const guest = await new Visitor(client).post(`/mall/pools/${pool.id}/gifts`, form)
    guest.assertHeader('location', '/sign-in')
  })
})

test.group('Sharing a pool', () => {
  test('staff find a neighbour, give points, and only staff see to whom', async ({
    assert,
    client,
  }) => {
    const { community, pool, staff } = await createFilledPool(100)
    const neighbour = await createNeighbour(community, 0)
    const desk = await visitorFor(client, staff)
    const path = `/desk/mall/pools/${pool.id}/shares`

    const found = (await desk.get(`${path}/create?q=zjm`)).inertiaProps
    assert.containSubset(found.neighbours, [{ id: neighbour.id, name: '张建明' }])
    const form = { person: neighbour.id, points: '40', reason: '入冬慰问', requestKey: uuid() }
    await desk.post(path, form)
    await desk.post(path, form)

    assert.equal(await pointsIn(pool), 60)
    assert.equal((await balanceOf(neighbour.id)).available, 40)
    const guest = new Visitor(client)
    guest.lookAt(community)
    const open = (await guest.get(`/mall/pools/${pool.id}`)).inertiaProps
    const inside = (await desk.get(`/desk/mall/pools/${pool.id}`)).inertiaProps
    assert.containSubset(open.month.shares, [{ reason: '入冬慰问', points: 40, name: null }])
    assert.equal(inside.month.shares[0].name, '张*明')
    const resident = await visitorFor(client, neighbour)
    const messages = await resident.get('/messages')
    assert.include(JSON.stringify(messages.inertiaProps.notices), 'points_shared')
    const [act] = await db.from('audit_entries').where('subject_id', neighbour.id)
    assert.deepEqual([act.act, act.actor_id], ['mall.points_shared', staff.id])
  })

  test('gives nobody more than the month allows, nor more than there is, nor one’s own', async ({
    assert,
    client,
  }) => {
    const { community, pool, staff } = await createFilledPool(400)
    const neighbour = await createNeighbour(community, 0)
    const household = await createHousehold(community)
    for (const person of [staff, neighbour]) {
      await person.merge({ householdId: household.id }).save()
    }
    const colleague = await visitorFor(client, await createStaff(community))
    const own = await visitorFor(client, staff)
    const path = `/desk/mall/pools/${pool.id}/shares`
    const form = (points: string) => {
      return { person: neighbour.id, points, reason: '入冬慰问', requestKey: uuid() }
    }

    const family = await own.post(path, form('10'))
    const tooMuch = await colleague.post(path, form('401'))
    await colleague.post(path, form('150'))
    const beyond = await colleague.post(path, form('51'))

    assert.include(errorBeside('person', family), '同住的家人')
    assert.include(noticeIn(tooMuch)?.text, '最多 200 分')
    assert.include(noticeIn(beyond)?.text, '还可以用 50 分')
    assert.equal((await balanceOf(neighbour.id)).available, 150)
    const [, ...others] = await Share.query().where('pool_id', pool.id)
    assert.isEmpty(others)
  })

  test('finds nobody of another community, and is for staff with the permission', async ({
    assert,
    client,
  }) => {
    const { community, pool, staff } = await createFilledPool(100)
    const stranger = await createNeighbour(await createMall(), 0)
    const desk = await visitorFor(client, staff)
    const worker = await visitorFor(client, await createStaff(community, { role: 'grid_worker' }))
    const path = `/desk/mall/pools/${pool.id}/shares`
    const form = { person: stranger.id, points: '10', reason: '入冬慰问', requestKey: uuid() }

    const foreign = await desk.post(path, form)
    const closed = await worker.post(path, form)
    const elsewhere = await (await staffAt(client, await createMall())).post(path, form)

    foreign.assertStatus(404)
    closed.assertStatus(403)
    elsewhere.assertStatus(404)
    assert.equal(await pointsIn(pool), 100)
  })
})

test.group('Pools at the desk', () => {
  test('are opened, changed and closed; a faulty form says what is missing', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const desk = await staffAt(client, community)

    const faulty = await desk.post('/desk/mall/pools', { name: '池', purpose: '' })
    await desk.post('/desk/mall/pools', words)
    const pool = await Pool.within(community).firstOrFail()
    await desk.post(`/desk/mall/pools/${pool.id}`, { ...words, name: '助学池', state: 'closed' })

    assert.equal(errorBeside('purpose', faulty), '请写明帮助谁、怎么用')
    await pool.refresh()
    assert.equal(pool.name, '助学池')
    assert.isFalse(pool.isOpen)
  })

  test('what was given stays as nobody’s when the giver is erased', async ({ assert }) => {
    const { giver, pool } = await createFilledPool(60)

    await transaction((client) => personalData.erase(giver, client))

    const [gift] = await Gift.query().where('pool_id', pool.id)
    assert.deepEqual([gift.personId, gift.isNamed, gift.points], [null, false, 60])
    assert.equal(await pointsIn(pool), 60)
  })
})
