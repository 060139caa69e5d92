import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import rebuildSearch from '#kernel/actions/rebuild_search'
import rebuildSearches from '#kernel/actions/rebuild_searches'
import rebuildSearchAt from '#kernel/actions/rebuild_search_at'
import installedPlugin from '#kernel/queries/installed_plugin'
import type { SearchPart } from '#kernel/search_parts'
import addGood from '#plugins/mall/actions/add_good'
import { createMall } from '#plugins/mall/tests/mall'
import { createPlace } from '#plugins/spaces/tests/spaces'
import { createNeighbourhood, createShift } from '#plugins/volunteer/tests/volunteer'
import type Territory from '#territories/models/territory'

test.group('Building the search index anew', () => {
  function titlesIn({ id }: Territory): Promise<string[]> {
    return db
      .from('search_documents')
      .where('territory_id', id)
      .orderBy('title')
      .then((documents) => documents.map(({ title }) => title))
  }

  test('finds what is stored, and forgets what is not', async ({ assert }) => {
    const community = await createNeighbourhood()
    await createShift(community, { title: '楼道清扫' })
    await createShift(community, { title: '还没发布', isPublished: false })
    await db.table('search_documents').insert({
      id: crypto.randomUUID(),
      plugin_id: 'volunteer',
      kind: 'shift',
      document_id: crypto.randomUUID(),
      territory_id: community.id,
      title: '早已不在',
      detail: '',
      href: '/x',
      icon: 'x',
      words: '',
      pinyin: '',
      initials: '',
    })
    await rebuildSearchAt(installedPlugin('volunteer'), community)
    await rebuildSearchAt(installedPlugin('volunteer'), community)
    assert.deepEqual(await titlesIn(community), ['楼道清扫'])
  })

  test('gives what adding a good gave', async ({ assert }) => {
    const community = await createMall()
    const good = { name: '大米', description: '本地新米', price: 80, stock: 3 } as const
    await addGood(community, { ...good, visibility: 'published' })
    await addGood(community, { ...good, name: '面粉', visibility: 'hidden' })
    assert.deepEqual(await titlesIn(community), ['大米'])
    await rebuildSearchAt(installedPlugin('mall'), community)
    assert.deepEqual(await titlesIn(community), ['大米'])
  })

  test('reaches every community where the plugin is on, and says how far it has come', async ({
    assert,
  }) => {
    const community = await createNeighbourhood()
    await community.merge({ name: '走到的社区' }).save()
    const told: { place: string; done: number; of: number }[] = []
    await rebuildSearch(installedPlugin('volunteer'), (progress) => told.push(progress))
    assert.isTrue(told.some(({ place }) => place === '走到的社区'))
    assert.equal(told.at(-1)?.done, told.at(-1)?.of)
    // All communities that any test has made are in it.
  })

  test('builds several parts at once, and all others where one fails', async ({ assert }) => {
    const mall = await createMall()
    const good = { description: '', price: 80, stock: 3, visibility: 'published' } as const
    await addGood(mall, { ...good, name: '小米' })
    const community = await createNeighbourhood()
    await createShift(community, { title: '巷口清扫' })
    await createPlace()
    const away = () => Promise.reject(new Error('away'))
    const broken: SearchPart = { id: 'spaces', search: [{ kind: 'space', documents: away }] }
    const parts = [broken, installedPlugin('volunteer'), installedPlugin('mall')]
    await db.from('search_documents').whereIn('territory_id', [mall.id, community.id]).delete()
    const done: string[] = []
    const rebuilding = rebuildSearches(parts, {
      progress: () => {},
      done: ({ id }) => done.push(id),
    })
    await assert.rejects(() => rebuilding, 'away')
    assert.sameMembers(done, ['volunteer', 'mall'])
    assert.deepEqual(await titlesIn(mall), ['小米'])
    assert.deepEqual(await titlesIn(community), ['巷口清扫'])
  })
})
