import { test } from '@japa/runner'
import { errorBeside } from '#tests/factories/visitor'
import ProxyCode from '../models/proxy_code.ts'
import type Reservation from '../models/reservation.ts'
import {
  createGood,
  createMall,
  createNeighbour,
  createReservation,
  outcomesOf,
  staffAt,
  visitorFor,
} from './mall.ts'

const pathOf = ({ id }: Reservation) => `/mall/reservations/${id}/proxy-code`

async function createReserved() {
  const community = await createMall()
  const person = await createNeighbour(community, 100)
  const reservation = await createReservation(await createGood(community), person)
  return { community, person, reservation }
}

async function liveCodeOf(reservation: Reservation) {
  const live = await ProxyCode.query()
    .where('reservation_id', reservation.id)
    .whereNull('withdrawn_at')
  return live.map(({ code }) => code)
}

test.group('A code for somebody else', () => {
  test('has ten digits, is one however often it is asked for, and fetches the good; the owner is told', async ({
    assert,
    client,
  }) => {
    const { community, person, reservation } = await createReserved()
    const owner = await visitorFor(client, person)
    const staff = await staffAt(client, community)

    await Promise.all([1, 2, 3].map(() => owner.post(pathOf(reservation))))
    const [code, ...others] = await liveCodeOf(reservation)
    assert.match(code, /^\d{10}$/)
    assert.isEmpty(others)
    const page = await owner.get(`/mall/reservations/${reservation.id}`)
    assert.equal(page.inertiaProps.reservation.proxyCode, code)

    const spaced = `${code.slice(0, 5)} ${code.slice(5)}`
    const looked = await staff.post('/desk/mall/lookups', { code: spaced })
    const shown = await staff.get(looked.header('location')!)
    assert.isTrue(shown.inertiaProps.reservation.isByProxy)
    assert.notInclude(shown.text(), reservation.code)
    await staff.post('/desk/mall/redemptions', { code })

    assert.deepEqual(await outcomesOf(reservation), ['redeemed'])
    const messages = await owner.get('/messages')
    assert.include(JSON.stringify(messages.inertiaProps.notices), 'fetched_by_other')
  })

  test('that was withdrawn fetches nothing, and the own code still does', async ({
    assert,
    client,
  }) => {
    const { community, person, reservation } = await createReserved()
    const owner = await visitorFor(client, person)
    const staff = await staffAt(client, community)
    await owner.post(pathOf(reservation))
    const [code] = await liveCodeOf(reservation)

    await owner.post(`${pathOf(reservation)}/withdrawal`)
    const looked = await staff.post('/desk/mall/lookups', { code })
    await staff.post('/desk/mall/redemptions', { code })

    assert.include(errorBeside('code', looked), '收回了这个代领码')
    assert.deepEqual(await outcomesOf(reservation), [])
    await staff.post('/desk/mall/redemptions', { code: reservation.code })
    assert.deepEqual(await outcomesOf(reservation), ['redeemed'])
  })

  test('withdrawn and used in one moment: either of them happens, and never half', async ({
    assert,
    client,
  }) => {
    const { community, person, reservation } = await createReserved()
    const owner = await visitorFor(client, person)
    const staff = await staffAt(client, community)
    await owner.post(pathOf(reservation))
    const [code] = await liveCodeOf(reservation)

    const answers = await Promise.all([
      staff.post('/desk/mall/redemptions', { code }),
      owner.post(`${pathOf(reservation)}/withdrawal`),
    ])

    assert.isTrue(answers.every((answer) => answer.status() === 302))
    assert.isEmpty(await liveCodeOf(reservation))
    assert.isAtMost((await outcomesOf(reservation)).length, 1)
  })

  test('is for the owner of an open reservation only', async ({ assert, client }) => {
    const { community, person, reservation } = await createReserved()
    const neighbour = await visitorFor(client, await createNeighbour(community))
    const owner = await visitorFor(client, person)

    const foreign = await neighbour.post(pathOf(reservation))
    foreign.assertStatus(404)
    await owner.post(`/mall/reservations/${reservation.id}/cancellation`)
    await owner.post(pathOf(reservation))

    assert.isEmpty(await liveCodeOf(reservation))
  })
})
