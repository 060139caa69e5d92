import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import rebuildSearch from '#kernel/actions/rebuild_search'
import installedPlugin from '#kernel/queries/installed_plugin'
import addGood from '#plugins/mall/actions/add_good'
import { createMall } from '#plugins/mall/tests/mall'
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
    await rebuildSearch(installedPlugin('volunteer'))
    await rebuildSearch(installedPlugin('volunteer'))
    assert.deepEqual(await titlesIn(community), ['楼道清扫'])
  })

  test('gives what adding a good gave', async ({ assert }) => {
    const community = await createMall()
    const good = { name: '大米', description: '本地新米', price: 80, stock: 3 } as const
    await addGood(community, { ...good, visibility: 'published' })
    await addGood(community, { ...good, name: '面粉', visibility: 'hidden' })
    assert.deepEqual(await titlesIn(community), ['大米'])
    await rebuildSearch(installedPlugin('mall'))
    assert.deepEqual(await titlesIn(community), ['大米'])
  })
})
