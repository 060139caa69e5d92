import { gunzipSync } from 'node:zlib'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import decidePlugin from '#kernel/actions/decide_plugin'
import exportPlugin from '#kernel/actions/export_plugin'
import purgePlugin from '#kernel/actions/purge_plugin'
import installedPlugin from '#kernel/queries/installed_plugin'
import audit from '#points/queries/audit'
import cancelReservation from '#plugins/mall/actions/cancel_reservation'
import redeemReservation from '#plugins/mall/actions/redeem_reservation'
import {
  createGood,
  createMall,
  createNeighbour,
  createReservation,
} from '#plugins/mall/tests/mall'
import type Territory from '#territories/models/territory'
import { createAccount, createStaff } from '#tests/factories/people'
import { disablePlugin, enablePlugin } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'

test.group('Purging a plugin', () => {
  /** A mall with one reservation that was redeemed and one that is still open. */
  async function createUsedMall() {
    const community = await createMall()
    const good = await createGood(community, { price: 30 })
    const person = await createNeighbour(community, 100)
    const staff = await createStaff(community)
    await redeemReservation(await createReservation(good, person), staff)
    const open = await createReservation(good, person)
    return { community, open, person, staff }
  }

  async function createArchivedMall() {
    const { community, open, person, staff } = await createUsedMall()
    await cancelReservation(open, person)
    await archive(community)
    return { community, staff }
  }

  async function archive(community: Territory) {
    await disablePlugin('mall', community)
    await decidePlugin(installedPlugin('mall'), community, { state: 'archived', by: null })
  }

  function goodsIn({ id }: Territory) {
    return db.from('mall_goods').where('territory_id', id)
  }

  function decisionsIn({ id }: Territory) {
    return db
      .from('plugin_decisions')
      .where({ plugin_id: 'mall', territory_id: id })
      .orderBy('position')
  }

  async function at(client: ApiClient, community: Territory) {
    return new Visitor(client, await createAccount(await createStaff(community)))
  }

  test('takes a copy, then the records, and leaves ledger and decisions whole', async ({
    assert,
    client,
  }) => {
    const { community } = await createArchivedMall()
    const desk = await at(client, community)
    const before = await desk.get('/desk/plugins/mall/purge')
    assert.equal(before.inertiaProps.obstacle, 'plugins.E_PLUGINS_PURGE_NEEDS_EXPORT')
    assert.deepInclude(before.inertiaProps.counts, { table: 'mall_reservations', count: 2 })

    const copy = await desk.post('/desk/plugins/mall/exports')
    const lines = gunzipSync(copy.body()).toString().trim().split('\n')
    const tables = lines.map((line) => JSON.parse(line).table)
    assert.deepEqual(tables.sort(), [
      'mall_goods',
      'mall_outcomes',
      'mall_outcomes',
      'mall_reservations',
      'mall_reservations',
    ])
    const neighbouring = await createGood(await createMall())

    const answer = await desk.post('/desk/plugins/mall/purge', { name: 'mall' })
    assert.equal(noticeIn(answer)?.tone, 'success')
    assert.isEmpty(await goodsIn(community))
    await neighbouring.refresh()
    const decisions = await decisionsIn(community)
    assert.deepEqual(
      decisions.map(({ state }) => state),
      ['enabled', 'disabled', 'archived', 'purged']
    )
    assert.deepEqual(decisions.at(-1).counts, {
      mall_goods: 1,
      mall_outcomes: 2,
      mall_reservations: 2,
    })
    assert.isEmpty((await audit()).faults)
  })

  test('is refused while anything stands in the way, and changes nothing', async ({
    assert,
    client,
  }) => {
    const { community, open, person } = await createUsedMall()
    const desk = await at(client, community)
    const refused = async (code: string) => {
      const page = await desk.get('/desk/plugins/mall/purge')
      assert.equal(page.inertiaProps.obstacle, `plugins.${code}`)
      const answer = await desk.post('/desk/plugins/mall/purge', { name: 'mall' })
      assert.equal(noticeIn(answer)?.tone, 'error')
      assert.lengthOf(await goodsIn(community), 1)
    }

    await refused('E_PLUGINS_STEP_IMPOSSIBLE')
    await archive(community)
    await desk.post('/desk/plugins/mall/exports')
    await refused('E_PLUGINS_PURGE_STILL_HOLDS')
    await cancelReservation(open, person)
    const wrong = await desk.post('/desk/plugins/mall/purge', { name: 'shop' })
    assert.isDefined(errorBeside('name', wrong))
    assert.lengthOf(await goodsIn(community), 1)
  })

  test('asks for a copy that is newer than the archiving', async ({ assert, client }) => {
    const { community, staff } = await createArchivedMall()
    const desk = await at(client, community)
    await desk.post('/desk/plugins/mall/exports')
    await enablePlugin('mall', community)
    await archive(community)
    const purge = purgePlugin(installedPlugin('mall'), community, { by: staff, typed: 'mall' })
    const refusal = await purge.catch((error) => error)
    assert.equal(refusal.code, 'E_PLUGINS_PURGE_NEEDS_EXPORT')
    assert.lengthOf(await goodsIn(community), 1)
  })

  test('does not count a copy that was broken off', async ({ assert }) => {
    const { community, staff } = await createArchivedMall()
    const copy = exportPlugin(installedPlugin('mall'), community, staff)
    await copy.next()
    await copy.return()
    assert.isEmpty(await db.from('plugin_exports').where('territory_id', community.id))
  })

  test('twice at once happens once', async ({ assert, client }) => {
    const { community } = await createArchivedMall()
    const desk = await at(client, community)
    await desk.post('/desk/plugins/mall/exports')
    const purges = [1, 2, 3].map(() => desk.post('/desk/plugins/mall/purge', { name: 'mall' }))
    await Promise.all(purges)
    assert.lengthOf(await decisionsIn(community).where('state', 'purged'), 1)
  })

  test('is for those who manage plugins here', async ({ assert, client }) => {
    const { community } = await createArchivedMall()
    const worker = await createStaff(community, { role: 'grid_worker' })
    const visitor = new Visitor(client, await createAccount(worker))
    for (const answer of [
      await visitor.get('/desk/plugins/mall/purge'),
      await visitor.post('/desk/plugins/mall/purge', { name: 'mall' }),
      await visitor.post('/desk/plugins/mall/exports'),
    ]) {
      assert.equal(answer.status(), 403)
    }
    const desk = await at(client, community)
    assert.equal((await desk.get('/desk/plugins/nothing/purge')).status(), 404)
    assert.lengthOf(await goodsIn(community), 1)
  })
})
