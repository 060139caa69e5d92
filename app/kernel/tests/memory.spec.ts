import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { definePlugin } from '#core/plugin'
import decidePlugin from '#kernel/actions/decide_plugin'
import catalogue from '#kernel/catalogue'
import memory from '#kernel/memory'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import type { PluginState } from '#kernel/snapshot'
import { until } from '#kernel/tests/errands'
import { holding, waitingFor } from '#kernel/tests/table_locks'
import { createCommunity, createGrid, enablePlugin } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'

const beacon = definePlugin({
  id: 'beacon',
  version: '1.0.0',
  core: '^1.0.0',
  routes: async () => ({ default: () => {} }),
})

async function isLit(territory: Territory) {
  const plugins = await enabledPlugins(territory)
  return plugins.includes(beacon)
}

/** As another process decides, of which this one is told nothing. */
async function decideElsewhere(territory: Territory, state: PluginState) {
  await db.table('plugin_decisions').insert({
    id: crypto.randomUUID(),
    plugin_id: 'beacon',
    territory_id: territory.id,
    state,
    starts_at: db.raw('clock_timestamp()'),
  })
}

/** The queries that the kernel sends while `act` runs. */
async function queriesDuring(act: () => Promise<unknown>) {
  const client = db.connection('kernel').getWriteClient()
  const queries: string[] = []
  const note = ({ sql }: { sql: string }) => queries.push(sql)
  client.on('query', note)
  await act()
  client.off('query', note)
  return queries
}

test.group('What a process remembers of decisions', (group) => {
  group.setup(() => {
    catalogue.plugins.push(beacon)
    return () => {
      catalogue.plugins = catalogue.plugins.filter((plugin) => plugin !== beacon)
    }
  })

  test('is read without a query once it is confirmed', async ({ assert }) => {
    const community = await createCommunity()
    await enablePlugin('beacon', community)
    await memory.confirm()

    const reads = () => Promise.all(Array.from({ length: 1000 }, () => isLit(community)))
    assert.isEmpty(await queriesDuring(reads))
  })

  test('is asked for once by all who need it at once', async ({ assert }) => {
    await enablePlugin('beacon', await createCommunity())

    const reads = () => Promise.all(Array.from({ length: 100 }, () => memory.current()))
    const queries = await queriesDuring(reads)
    for (const table of ['kernel_revision', 'plugin_activations', 'plugin_settings']) {
      assert.lengthOf(
        queries.filter((sql) => sql.includes(table)),
        1,
        table
      )
    }
  })

  test('is confirmed by one number while nobody decides', async ({ assert }) => {
    const before = await memory.current()
    const queries = await queriesDuring(() => memory.confirm())
    assert.lengthOf(queries, 1)
    assert.equal(await memory.current(), before)
  })

  test('follows a decision elsewhere within a second, and that of this process at once', async ({
    assert,
  }) => {
    const community = await createCommunity()
    for (const state of ['enabled', 'disabled'] as const) {
      await decideElsewhere(community, state)
      const decidedAt = performance.now()
      let askedAt = decidedAt
      await until(async () => {
        const now = performance.now()
        const isSeen = (await isLit(community)) === (state === 'enabled')
        if (!isSeen) askedAt = now
        return isSeen
      })
      assert.isAtMost(askedAt - decidedAt, 1000)
    }

    await enablePlugin('beacon', community)
    assert.isTrue(await isLit(community))
  })

  test('follows a community that moves in the tree', async ({ assert }) => {
    const [home, away] = [await createCommunity(), await createCommunity()]
    const grid = await createGrid(home)
    await enablePlugin('beacon', home)
    assert.isTrue(await isLit(grid))

    await grid.merge({ parentId: away.id, path: `${away.path}.${grid.code}` }).save()
    assert.isFalse(await isLit(grid))
    await grid.merge({ parentId: home.id, path: `${home.path}.${grid.code}` }).save()
    assert.isTrue(await isLit(grid))
  })

  test('has a decision that was made while it was being read', async ({ assert }) => {
    const community = await createCommunity()
    memory.forget()
    const reading = await holding('plugin_faults', async () => {
      const snapshot = memory.current()
      await waitingFor('plugin_faults')
      await enablePlugin('beacon', community)
      return { snapshot }
    })
    const snapshot = await reading.snapshot
    assert.isTrue(snapshot.enabledAt(community.path).has('beacon'))
  })

  test('has a planned decision when it begins, and not before', async ({ assert }) => {
    const community = await createCommunity()
    const startsAt = DateTime.now().plus({ days: 1 })
    await decidePlugin(beacon, community, { state: 'enabled', by: null, startsAt })
    assert.isFalse(await isLit(community))

    const soon = DateTime.now().plus({ milliseconds: 300 })
    await decidePlugin(beacon, community, { state: 'enabled', by: null, startsAt: soon })
    await until(() => isLit(community))
    assert.isAtLeast(Date.now(), soon.toMillis())
  })

  test('misses none that begins while it is being read', async ({ assert }) => {
    const community = await createCommunity()
    const soon = DateTime.now().plus({ milliseconds: 300 })
    await decidePlugin(beacon, community, { state: 'enabled', by: null, startsAt: soon })
    await holding('plugin_faults', async () => {
      memory.forget()
      const reading = memory.current()
      await waitingFor('plugin_faults')
      await until(async () => DateTime.now() > soon)
      return { reading }
    })
    await until(() => isLit(community))
    assert.isAtLeast(Date.now(), soon.toMillis())
  })

  test('holds while the database is away, and whoever needs it anew is told', async ({
    assert,
  }) => {
    const before = await memory.current()
    await breakOff(assert, () => memory.confirm())
    assert.equal(await memory.current(), before)

    memory.forget()
    await breakOff(assert, () => memory.current())
    assert.equal(await memory.current(), before)
  })
})

/** The database ends the connection on which `ask` waits for its answer. */
async function breakOff(
  assert: { rejects(act: () => Promise<unknown>): Promise<void> },
  ask: () => Promise<unknown>
) {
  await holding('kernel_revision', async () => {
    const refused = assert.rejects(ask)
    const pid = await waitingFor('kernel_revision')
    await db.rawQuery('select pg_terminate_backend(?)', [pid])
    await refused
  })
  await until(isBack)
}

/** A connection that broke is known to be broken only a moment later. */
async function isBack() {
  try {
    await db.connection('kernel').rawQuery('select 1')
    return true
  } catch {
    return false
  }
}
