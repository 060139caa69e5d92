import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { balanceOf } from '#core/points'
import { createHousehold } from '#tests/factories/households'
import { noticeIn } from '#tests/factories/visitor'
import cancelReservation from '../actions/cancel_reservation.ts'
import Reservation from '../models/reservation.ts'
import Season from '../models/season.ts'
import {
  createGood,
  createMall,
  createNeighbour,
  createReservation,
  staffAt,
  tapOn,
  visitorFor,
} from './mall.ts'

const settings = '/desk/plugins/mall/settings'

test.group('What one may have of a good', () => {
  test('is so many pieces for a person and for a household, those given back not counted', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 10, mostPerPerson: 1, mostPerHousehold: 2 })
    const household = await createHousehold(community)
    const family = [
      await createNeighbour(community, 100),
      await createNeighbour(community, 100),
      await createNeighbour(community, 100),
    ]
    for (const person of family) await person.merge({ householdId: household.id }).save()
    const path = `/mall/goods/${good.id}/reservations`

    const first = await createReservation(good, family[0])
    const again = await (await visitorFor(client, family[0])).post(path, tapOn(good))
    await createReservation(good, family[1])
    const third = await visitorFor(client, family[2])
    const refused = await third.post(path, tapOn(good))
    await cancelReservation(first, family[0])
    await third.post(path, tapOn(good))

    assert.include(noticeIn(again)?.text, '每人最多换 1 件')
    assert.include(noticeIn(refused)?.text, '每户最多换 2 件')
    const reserved = await Reservation.query().where('person_id', family[2].id)
    assert.lengthOf(reserved, 1)
  })

  test('holds when a family taps at once: exactly as many as they may have', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 5, stock: 50, mostPerHousehold: 3 })
    const household = await createHousehold(community)
    const family = await Promise.all([1, 2, 3, 4].map(() => createNeighbour(community, 100)))
    for (const person of family) await person.merge({ householdId: household.id }).save()
    const residents = await Promise.all(family.map((person) => visitorFor(client, person)))

    await Promise.all(
      [...residents, ...residents, ...residents].map((resident) =>
        resident.post(`/mall/goods/${good.id}/reservations`, tapOn(good))
      )
    )

    assert.lengthOf(await Reservation.query().where('good_id', good.id), 3)
  })

  test('last month’s pieces do not count this month', async ({ assert }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 5, mostPerPerson: 1 })
    const person = await createNeighbour(community, 100)
    const earlier = await createReservation(good, person)
    await earlier.merge({ createdAt: DateTime.now().minus({ months: 2 }) }).save()

    await createReservation(good, person)

    assert.lengthOf(await Reservation.query().where('person_id', person.id), 2)
  })
})

test.group('What one may spend in a month', () => {
  test('is what staff set, for a person and a household; what comes back counts no more', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 40, stock: 20 })
    await (
      await staffAt(client, community)
    ).post(settings, {
      'pickUpDays': '7',
      'pointsPerPerson': '100',
      'pointsPerHousehold': '120',
      'sharePointsPerHousehold': '200',
      'assurance-reservations-store': 'real_name',
      'assurance-gifts-store': 'phone',
    })
    const household = await createHousehold(community)
    const [one, other] = [
      await createNeighbour(community, 500),
      await createNeighbour(community, 500),
    ]
    for (const person of [one, other]) await person.merge({ householdId: household.id }).save()

    const first = await createReservation(good, one)
    await createReservation(good, one)
    const resident = await visitorFor(client, one)
    const third = await resident.post(`/mall/goods/${good.id}/reservations`, tapOn(good))
    await createReservation(good, other)
    const wife = await visitorFor(client, other)
    const fourth = await wife.post(`/mall/goods/${good.id}/reservations`, tapOn(good))

    assert.include(noticeIn(third)?.text, '最多 100 分，现在还可以用 20 分')
    assert.include(noticeIn(fourth)?.text, '最多 120 分，现在还可以用 0 分')
    assert.equal((await balanceOf(one.id)).held, 80)
    await cancelReservation(first, one)
    await createReservation(good, other)
    assert.equal((await balanceOf(other.id)).held, 80)
  })
})

test.group('A season', () => {
  const dayFromNow = (days: number) => DateTime.now().setZone('Asia/Shanghai').plus({ days })

  async function createSeasonal(from: number, to: number) {
    const community = await createMall()
    const season = await Season.create({
      territoryId: community.id,
      name: '重阳敬老周',
      startsOn: dayFromNow(from),
      endsOn: dayFromNow(to),
    })
    return { community, good: await createGood(community, { price: 5, seasonId: season.id }) }
  }

  test('that is ahead is announced and not yet reserved; one that is over is gone', async ({
    assert,
    client,
  }) => {
    const ahead = await createSeasonal(2, 9)
    const over = await createSeasonal(-9, -1)
    const now = await createSeasonal(0, 0)
    const tap = async ({ community, good }: typeof ahead) => {
      const resident = await visitorFor(client, await createNeighbour(community, 50))
      const { goods } = (await resident.get('/mall/goods')).inertiaProps
      const answer = await resident.post(`/mall/goods/${good.id}/reservations`, tapOn(good))
      return { shown: goods.length, says: noticeIn(answer)?.text }
    }

    const [early, late, onTime] = [await tap(ahead), await tap(over), await tap(now)]

    assert.equal(early.shown, 1)
    assert.include(early.says, '起才能预留')
    assert.equal(late.shown, 0)
    assert.include(late.says, '已经结束')
    assert.include(onTime.says, '已为您留好')
  })

  test('is planned, changed and removed by staff, but not while a good belongs to it', async ({
    assert,
    client,
  }) => {
    const { community, good } = await createSeasonal(0, 5)
    const staff = await staffAt(client, community)
    const form = { name: '冬日暖心季', startsOn: '2026-12-01', endsOn: '2026-12-31' }

    const faulty = await staff.post('/desk/mall/seasons', { ...form, endsOn: '2026-11-30' })
    await staff.post('/desk/mall/seasons', form)
    const added = await Season.within(community).where('name', form.name).firstOrFail()
    await staff.post(`/desk/mall/seasons/${added.id}`, { ...form, name: '春节暖心周' })
    const used = await staff.post(`/desk/mall/seasons/${good.seasonId}/removal`)
    await staff.post(`/desk/mall/seasons/${added.id}/removal`)

    assert.isEmpty(await Season.within(community).where('id', added.id))
    assert.include(noticeIn(used)?.text, '还在这个季节里')
    assert.isNotEmpty(faulty.flashMessages())
    assert.lengthOf(await Season.within(community), 1)
  })
})
