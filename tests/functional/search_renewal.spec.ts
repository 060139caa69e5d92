import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import transaction from '#core/transaction'
import rebuildSearchAt from '#kernel/actions/rebuild_search_at'
import verifySearchAt from '#kernel/actions/verify_search_at'
import searchParts from '#kernel/search_parts'
import indexDocument from '#search/actions/index_document'
import replaceDocuments from '#search/actions/replace_documents'
import { documentOf, guestSight, titlesFound } from '#tests/factories/search'
import { createCommunity, createTerritory } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'

test.group('Building the index anew', () => {
  test('leaves nothing missing meanwhile, and changes only what is different', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const [kept, changed, gone] = ['花园甲', '花园乙', '花园丙'].map((title) =>
      documentOf(community, title)
    )
    for (const document of [kept, changed, gone]) await indexDocument('volunteer', document)
    await replaceDocuments('volunteer', community, async () => {
      assert.lengthOf(await titlesFound(community, '花园'), 3)
      return [kept, { ...changed, title: '花园丁' }]
    })
    assert.sameMembers(await titlesFound(community, '花园'), ['花园甲', '花园丁'])
  })

  test('waits for whoever writes, and writes nothing older over it', async ({ assert }) => {
    const community = await createCommunity()
    const shift = documentOf(community, '旧名字的花园')
    await indexDocument('volunteer', shift)
    const begun = Promise.withResolvers<void>()
    const rest = Promise.withResolvers<void>()
    let title = shift.title
    const writing = transaction(async () => {
      await indexDocument('volunteer', { ...shift, title: '新名字的花园' })
      begun.resolve()
      await rest.promise
    })
    await begun.promise
    const rebuilding = replaceDocuments('volunteer', community, async () => [{ ...shift, title }])
    title = '新名字的花园'
    rest.resolve()
    await Promise.all([writing, rebuilding])
    assert.deepEqual(await titlesFound(community, '花园'), ['新名字的花园'])
  })

  test('brings the communities of the tree in, found by name and pinyin', async ({ assert }) => {
    const county = await createTerritory('county')
    const street = await createTerritory('street', county)
    const community = await createTerritory('community', street)
    await community.merge({ name: '桃花源社区居委会' }).save()
    const here = await createTerritory('community', street)
    const [territories] = searchParts('territories')
    await rebuildSearchAt(territories, county)
    const pluginIds = ['territories']
    for (const typed of ['桃花源', 'taohuayuan', 'thysq']) {
      const sight = guestSight(here, { pluginIds })
      assert.deepEqual(await titlesFound(here, typed, { sight }), ['桃花源社区'], typed)
    }
    assert.deepEqual(await verifySearchAt(territories, county), [])
  })
})

test.group('Verifying the index', () => {
  test('names what is missing, stray and different', async ({ assert }) => {
    const county = await createTerritory('county')
    const communities: Territory[] = []
    for (const name of ['甲社区', '乙社区', '丙社区']) {
      const community = await createTerritory('community', county)
      communities.push(await community.merge({ name }).save())
    }
    const [territories] = searchParts('territories')
    await rebuildSearchAt(territories, county)
    const rowOf = (place: number) =>
      db.from('search_documents').where('document_id', communities[place].id)
    await rowOf(0).delete()
    await rowOf(1).update({ title: '别的社区', digest: 'x' })
    await db.from('search_documents').where('document_id', communities[2].id).update({
      document_id: crypto.randomUUID(),
    })
    const differences = await verifySearchAt(territories, county)
    assert.sameDeepMembers(
      differences.map(({ title, what }) => `${what} ${title}`),
      ['missing 甲社区', 'different 乙社区', 'missing 丙社区', 'stray 丙社区']
    )
    await rebuildSearchAt(territories, county)
    assert.deepEqual(await verifySearchAt(territories, county), [])
  })
})
