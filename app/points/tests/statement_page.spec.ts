import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { capturePoints, releasePoints } from '#core/points'
import holdPoints from '#points/actions/hold_points'
import type Person from '#identity/models/person'
import { createAccount, createResident } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'

const returned = { key: 'mall.points.cancelled', values: { good: '大米' } }

async function holdFor(person: Person, good: string, amount: number) {
  return holdPoints({
    pluginId: 'mall',
    personId: person.id,
    territoryId: person.territoryId,
    amount,
    reference: good,
    reason: { key: 'mall.points.reservation', values: { good } },
    expiresAt: DateTime.now().plus({ days: 7 }),
  })
}

test.group('My points', () => {
  test('a guest is asked to sign in', async ({ assert, client }) => {
    const page = await new Visitor(client).get('/me/points')
    page.assertStatus(302)
    assert.include(page.header('location'), '/sign-in')
  })

  test('someone new has no points and no history', async ({ assert, client }) => {
    const person = await createResident(await createCommunity())
    const visitor = new Visitor(client, await createAccount(person))

    const { inertiaProps } = await visitor.get('/me/points')
    assert.deepEqual(inertiaProps.balance, { available: 0, held: 0, posted: 0 })
    assert.deepEqual(inertiaProps.entries, [])
  })

  test('a resident sees every movement, newest first, and nothing of anyone else', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const person = await createResident(community)
    const neighbour = await createResident(community)
    await givePoints(neighbour, 7)
    await givePoints(person, 100)
    const spent = await holdFor(person, `rice:${person.id}`, 30)
    const freed = await holdFor(person, `oil:${person.id}`, 20)
    await holdFor(person, `salt:${person.id}`, 10)
    await capturePoints(spent.id)
    await releasePoints(freed.id, returned)

    const visitor = new Visitor(client, await createAccount(person))
    const { inertiaProps } = await visitor.get('/me/points')
    assert.deepEqual(inertiaProps.balance, { available: 60, held: 10, posted: 70 })
    const lines = inertiaProps.entries.map(
      ({ amount, balance, state }: { amount: number; balance: number; state: string }) =>
        `${state} ${amount} ${balance}`
    )
    assert.deepEqual(lines, [
      'returned -20 70',
      'spent -30 70',
      'held -10 100',
      'was_held -20 100',
      'was_held -30 100',
      'earned 100 100',
    ])
    assert.deepEqual(inertiaProps.entries[0].reason, returned)
    assert.equal(inertiaProps.entries[1].reason.key, 'mall.points.reservation')
  })

  test('a long history is read page by page, without a gap and without an empty page', async ({
    assert,
    client,
  }) => {
    const person = await createResident(await createCommunity())
    for (let amount = 1; amount <= 40; amount++) await givePoints(person, amount)
    const visitor = new Visitor(client, await createAccount(person))

    const amounts: number[] = []
    let path: string | null = '/me/points'
    while (path) {
      const { inertiaProps } = await visitor.get(path)
      assert.isNotEmpty(inertiaProps.entries)
      amounts.push(...inertiaProps.entries.map(({ amount }: { amount: number }) => amount))
      path = inertiaProps.older ? `/me/points?before=${inertiaProps.older}` : null
    }
    assert.deepEqual(
      amounts,
      Array.from({ length: 40 }, (_, place) => 40 - place)
    )
  })

  test('a place that is no number shows the newest page', async ({ assert, client }) => {
    const person = await createResident(await createCommunity())
    await givePoints(person, 5)
    const visitor = new Visitor(client, await createAccount(person))

    for (const before of ['abc', '-1', '1e400', '9999999999999999999999', "1' or '1'='1"]) {
      const page = await visitor.get(`/me/points?before=${encodeURIComponent(before)}`)
      page.assertStatus(200)
      assert.lengthOf(page.inertiaProps.entries, 1)
    }
  })
})
