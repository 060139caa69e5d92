import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import db from '@adonisjs/lucid/services/db'
import decidePlugin from '#kernel/actions/decide_plugin'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import budgetsAt from '#points/queries/budgets_at'
import { createCommunity, createTerritory, enablePlugin } from '#tests/factories/territories'
import { errorBeside, noticeIn } from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'
import { closedToOthers, staffOf } from './desk.ts'
import withOrchard, { orchard } from './orchard.ts'

const page = '/desk/plugins/orchard/activation'

/** The form as somebody sends it who has read it. */
function agreeing(more: Record<string, string> = {}) {
  return { requestKey: uuid(), agrees: '1', ...more }
}

function inDays(days: number) {
  return DateTime.now().setZone('Asia/Shanghai').plus({ days }).toISODate()!
}

async function isOnAt(territory: Territory) {
  return (await enabledPlugins(territory)).includes(orchard)
}

async function budgetAt(territory: Territory) {
  return (await budgetsAt(territory)).get('orchard')?.granted ?? 0
}

async function decisionsAt(territory: Territory) {
  return db.from('plugin_decisions').where('territory_id', territory.id).orderBy('position')
}

test.group('Switching a plugin on at the desk', (group) => {
  withOrchard(group)

  test('is closed to others', async ({ assert, client }) => {
    const community = await createCommunity()
    const here = { assert, client, community }
    await closedToOthers(here, (visitor) => visitor.get(page))
    await closedToOthers(here, (visitor) => visitor.post(page, agreeing()))
    assert.isFalse(await isOnAt(community))
  })

  test('shows what it asks for, and records who agreed to that and the budget given', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const staff = await staffOf(client, community)
    const { asks, mayHaveBudget } = (await staff.get(page)).inertiaProps
    assert.lengthOf(asks, 3)
    assert.isTrue(mayHaveBudget)

    const answer = await staff.post(page, agreeing({ budget: '５００' }))
    answer.assertHeader('location', '/desk/plugins/orchard')
    assert.include(noticeIn(answer)?.text, '已开通')
    assert.isTrue(await isOnAt(community))
    assert.equal(await budgetAt(community), 500)
    const [decision] = await decisionsAt(community)
    assert.deepInclude(decision, { state: 'enabled', budget: 500 })
    assert.deepEqual(decision.capabilities, orchard.capabilities)
    assert.isNotNull(decision.decided_by_id)
  })

  test('without agreeing does nothing, and says so beside the box', async ({ assert, client }) => {
    const community = await createCommunity()
    const staff = await staffOf(client, community)
    const answer = await staff.post(page, { requestKey: uuid(), budget: '10' })
    assert.include(errorBeside('agrees', answer), '打勾')
    assert.isFalse(await isOnAt(community))
    assert.equal(await budgetAt(community), 0)
  })

  test('sent twice at once is one decision and one budget', async ({ assert, client }) => {
    const community = await createCommunity()
    const staff = [await staffOf(client, community), await staffOf(client, community)]
    const form = agreeing({ budget: '500' })
    await Promise.all(staff.map((each) => each.post(page, form)))
    assert.lengthOf(await decisionsAt(community), 1)
    assert.equal(await budgetAt(community), 500)
  })

  test('from a day on leaves it off until then', async ({ assert, client }) => {
    const community = await createCommunity()
    const staff = await staffOf(client, community)
    const answer = await staff.post(page, agreeing({ startsOn: inDays(3) }))
    assert.include(noticeIn(answer)?.text, '起开通')
    assert.isFalse(await isOnAt(community))
    const [{ starts_at: startsAt }] = await decisionsAt(community)
    const begins = DateTime.fromJSDate(startsAt, { zone: 'Asia/Shanghai' })
    assert.equal(begins.toISO(), DateTime.fromISO(inDays(3), { zone: 'Asia/Shanghai' }).toISO())

    await staff.post(page, agreeing({ startsOn: inDays(0) }))
    assert.isTrue(await isOnAt(community))
  })

  test('refuses a day that is over, too far or none, and an impossible budget')
    .with([
      { field: 'startsOn', value: inDays(-1) },
      { field: 'startsOn', value: inDays(400) },
      { field: 'startsOn', value: '2026-02-30' },
      { field: 'startsOn', value: 'soon' },
      { field: 'budget', value: '-5' },
      { field: 'budget', value: '1.5' },
      { field: 'budget', value: '99999999999999999999' },
    ])
    .run(async ({ assert, client }, { field, value }) => {
      const community = await createCommunity()
      const staff = await staffOf(client, community)
      const answer = await staff.post(page, agreeing({ [field]: value }))
      assert.isString(errorBeside(field, answer))
      assert.isEmpty(await decisionsAt(community))
    })

  test('of a street may lock it for all below, and gives no budget', async ({ assert, client }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    const staff = await staffOf(client, street)
    assert.isFalse((await staff.get(page)).inertiaProps.mayHaveBudget)
    await staff.post(page, agreeing({ locksBelow: '1', budget: '500' }))
    assert.isTrue(await isOnAt(community))
    assert.equal(await budgetAt(street), 0)

    const answer = await (await staffOf(client, community)).post(page, agreeing())
    assert.include(noticeIn(answer)?.text, '上级')
    assert.isEmpty(await decisionsAt(community))
  })
})

test.group('More budget for a plugin', (group) => {
  withOrchard(group)
  const budgetPage = '/desk/plugins/orchard/budget'
  const reason = '秋收活动'

  test('is given once for each form, even below a lock', async ({ assert, client }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    await decidePlugin(orchard, street, { state: 'enabled', isLocked: true, by: null })
    const staff = await staffOf(client, community)
    const { requestKey } = (await staff.get(budgetPage)).inertiaProps

    const form = { requestKey, budget: '300', reason }
    await Promise.all([staff.post(budgetPage, form), staff.post(budgetPage, form)])
    assert.equal(await budgetAt(community), 300)
    await staff.post(budgetPage, { requestKey: uuid(), budget: '20', reason })
    assert.equal(await budgetAt(community), 320)
  })

  test('is closed to others, and to nobody known where it is off', async ({ assert, client }) => {
    const community = await createCommunity()
    const staff = await staffOf(client, community)
    const off = await staff.post(budgetPage, { requestKey: uuid(), budget: '20', reason })
    off.assertStatus(404)

    await enablePlugin('orchard', community)
    await closedToOthers({ assert, client, community }, (visitor) =>
      visitor.post(budgetPage, { requestKey: uuid(), budget: '20', reason })
    )
    const wrong = await staff.post(budgetPage, { requestKey: uuid(), budget: '0', reason })
    assert.isString(errorBeside('budget', wrong))
    assert.equal(await budgetAt(community), 0)
  })
})
