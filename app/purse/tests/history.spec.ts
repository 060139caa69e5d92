import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { capturePoints, releasePoints } from '#core/points'
import holdPoints from '#points/actions/hold_points'
import type Person from '#identity/models/person'
import type { HistoryLine, HistoryView } from '#purse/pages'
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

/** The lines of a page of history, month after month. */
function linesIn(props: { history?: HistoryView }) {
  return props.history!.months.flatMap(({ lines }) => lines)
}

const inShort = ({ amount, balance, state }: HistoryLine) => `${state} ${amount} ${balance}`

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
    assert.deepInclude(inertiaProps.outlook, { available: 0, held: 0, posted: 0, debt: 0 })
    assert.deepEqual(linesIn(inertiaProps), [])
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
    assert.deepInclude(inertiaProps.outlook, { available: 60, held: 10, posted: 70 })
    const lines = linesIn(inertiaProps)
    assert.deepEqual(lines.map(inShort), [
      'returned -20 70',
      'spent -30 70',
      'held -10 100',
      'earned 100 100',
    ])
    assert.deepEqual(lines[0].reason, returned)
    assert.equal(lines[1].reason.key, 'mall.points.reservation')
    const [hold] = inertiaProps.holds
    assert.deepInclude(hold, { amount: 10 })
  })

  test('what was earned, spent or set aside can be asked for alone', async ({ assert, client }) => {
    const person = await createResident(await createCommunity())
    await givePoints(person, 100)
    const spent = await holdFor(person, `rice:${person.id}`, 30)
    await holdFor(person, `salt:${person.id}`, 10)
    await capturePoints(spent.id)
    const visitor = new Visitor(client, await createAccount(person))
    const shown = async (show: string) => {
      const { inertiaProps } = await visitor.get(`/me/points?show=${show}`)
      return linesIn(inertiaProps).map(inShort)
    }

    assert.deepEqual(await shown('earned'), ['earned 100 100'])
    assert.deepEqual(await shown('spent'), ['spent -30 70'])
    assert.deepEqual(await shown('held'), ['held -10 100', 'was_held -30 100'])
    assert.deepEqual(await shown('expired'), [])
    assert.lengthOf(await shown('nonsense'), 3)
  })

  test('a long history is read page by page, without a gap and without an empty page', async ({
    assert,
    client,
  }) => {
    const person = await createResident(await createCommunity())
    for (let amount = 1; amount <= 40; amount++) await givePoints(person, amount)
    const visitor = new Visitor(client, await createAccount(person))

    const amounts: number[] = []
    let path: string | null = '/me/points?show=earned'
    while (path) {
      const { inertiaProps } = await visitor.get(path)
      const lines = linesIn(inertiaProps)
      assert.isNotEmpty(lines)
      amounts.push(...lines.map(({ amount }) => amount))
      const { older } = inertiaProps.history
      path = older ? `/me/points?show=earned&before=${older}` : null
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
      assert.lengthOf(linesIn(page.inertiaProps), 1)
    }
  })
})
