import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import addSynonyms from '#search/actions/add_synonyms'
import indexDocument from '#search/actions/index_document'
import removeDocument from '#search/actions/remove_document'
import removeSynonyms from '#search/actions/remove_synonyms'
import engines from '#search/engines'
import MeilisearchEngine from '#search/meilisearch/meilisearch_engine'
import MeilisearchServer from '#search/meilisearch/meilisearch_server'
import { createStaff } from '#tests/factories/people'
import { documentOf, titlesFound } from '#tests/factories/search'
import { createCommunity, createTerritory } from '#tests/factories/territories'
import MeilisearchStandIn, { type Fault } from '#tests/meilisearch_support/meilisearch_stand_in'

const PREFIX = `linli_faults_${process.pid}`
const UID = `${PREFIX}_documents`

/** Quicker to give up than in earnest, so that a test of a silent server takes little time. */
const patience = { request: 3_000, pause: 5 }

async function openGround(cleanup: (close: () => Promise<void>) => void) {
  const standIn = await new MeilisearchStandIn().start()
  const access = { host: standIn.host, key: standIn.masterKey, prefix: PREFIX, patience }
  const engine = new MeilisearchEngine(new MeilisearchServer(access))
  engines.other = engine
  cleanup(async () => {
    engines.other = null
    await engine.stop()
    await standIn.stop()
  })
  return { standIn, engine }
}

function titlesAt(standIn: MeilisearchStandIn) {
  const index = standIn.indexes.get(UID)
  return [...(index?.documents.values() ?? [])].map(({ title }) => title)
}

function untold() {
  return db.from('search_outbox').count('* as count').firstOrFail()
}

/** Long enough for a slow machine, and over as soon as it is so. */
async function until(isSo: () => boolean | Promise<boolean>) {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve))
}

test.group('A Meilisearch server', (group) => {
  // What other tests have left untold belongs to no server that is here.
  group.each.setup(async () => {
    await db.from('search_outbox').delete()
  })

  test('answers with keys that can do no more than is needed', async ({ assert, cleanup }) => {
    const { engine, standIn } = await openGround(cleanup)
    await engine.catchUp()
    const keys = [...standIn.keys.values()]
    assert.sameDeepMembers(
      keys.map(({ actions, indexes }) => ({ actions, indexes })),
      [
        { actions: ['search'], indexes: [`${PREFIX}*`] },
        {
          actions: ['documents.*', 'indexes.*', 'settings.*', 'tasks.get'],
          indexes: [`${PREFIX}*`],
        },
      ]
    )
  })

  test('with a key that somebody has scoped already is served all the same', async ({
    assert,
    cleanup,
  }) => {
    const { standIn } = await openGround(cleanup)
    const actions = ['search', 'documents.*', 'indexes.*', 'settings.*', 'tasks.get']
    const scoped = { uid: 'own', key: 'scoped', actions, indexes: [`${PREFIX}*`] }
    standIn.keys.set('own', scoped)
    const access = { host: standIn.host, key: 'scoped', prefix: PREFIX, patience }
    const engine = new MeilisearchEngine(new MeilisearchServer(access))
    await engine.catchUp()
    assert.isTrue(engine.isReady)
    assert.lengthOf([...standIn.keys], 1)
  })

  for (const fault of ['away', 'silent', 'busy'] satisfies Fault[]) {
    test(`that is ${fault}: the database answers, nothing is lost, and it catches up by itself`, async ({
      assert,
      cleanup,
      client,
    }) => {
      const { engine, standIn } = await openGround(cleanup)
      const community = await createCommunity()
      const gone = documentOf(community, '撤下的花园')
      await indexDocument('volunteer', gone)
      engine.start()
      await until(() => engine.isReady)
      assert.include(titlesAt(standIn), '撤下的花园')

      standIn.fault = fault
      await indexDocument('volunteer', documentOf(community, '新开的花园'))
      await removeDocument('volunteer', 'shift', gone.id)
      assert.deepEqual(await titlesFound(community, '花园'), ['新开的花园'])
      await until(() => !engine.isReady)
      const health = await client.get('/health')
      health.assertStatus(200)
      assert.deepInclude(health.body().checks, { name: 'Search engine', status: 'warning' })
      assert.notEqual(Number((await untold()).count), 0)

      standIn.fault = null
      await until(() => engine.isReady)
      await until(async () => Number((await untold()).count) === 0)
      assert.include(titlesAt(standIn), '新开的花园')
      assert.notInclude(titlesAt(standIn), '撤下的花园')
      assert.equal(engines.answering.name, 'meilisearch')
    })
  }

  test('that does not do what it was told is not believed', async ({ assert, cleanup }) => {
    const { engine, standIn } = await openGround(cleanup)
    const community = await createCommunity()
    await engine.catchUp()
    standIn.tasks.areStuck = true
    await indexDocument('volunteer', documentOf(community, '新开的花园'))
    const access = { host: standIn.host, key: standIn.masterKey, prefix: PREFIX }
    const hasty = new MeilisearchServer({ ...access, patience: { task: 100 } })
    await assert.rejects(() => new MeilisearchEngine(hasty).catchUp())
    assert.equal(Number((await untold()).count), 1)
  })

  test('that comes back empty is filled anew', async ({ assert, cleanup }) => {
    const { engine, standIn } = await openGround(cleanup)
    const community = await createCommunity()
    await indexDocument('volunteer', documentOf(community, '原有的花园'))
    await engine.catchUp()
    standIn.indexes.clear()
    standIn.keys.clear()
    assert.deepEqual(await titlesFound(community, '花园'), ['原有的花园'])
    assert.isFalse(engine.isReady)
    await engine.catchUp()
    assert.include(titlesAt(standIn), '原有的花园')
    assert.isTrue(engine.isReady)
  })

  test('that has something else than the database is found out, and mended', async ({
    assert,
    cleanup,
  }) => {
    const { engine, standIn } = await openGround(cleanup)
    const community = await createCommunity()
    const titles = ['丢失的花园', '改动的花园', '多出的花园', '完好的花园']
    for (const title of titles) await indexDocument('volunteer', documentOf(community, title))
    await engine.catchUp()
    const { documents } = standIn.indexes.get(UID)!
    const idOf = (title: string) => [...documents].find(([, each]) => each.title === title)![0]
    const [lost, changed, extra] = titles.map(idOf)
    documents.delete(lost)
    documents.set(changed, { ...documents.get(changed), id: changed, digest: 'another' })
    await db.from('search_documents').where('id', extra).delete()

    const differences = await engine.differences()

    assert.sameDeepMembers(
      differences.map(({ id, what }) => ({ id, what })),
      [
        { id: lost, what: 'missing' },
        { id: changed, what: 'different' },
        { id: extra, what: 'stray' },
      ]
    )
    await engine.mend(differences.map(({ id }) => id))
    assert.isEmpty(await engine.differences())
    assert.include(titlesAt(standIn), '丢失的花园')
    assert.notInclude(titlesAt(standIn), '多出的花园')
  })

  test('is filled by one process, while the others leave it alone', async ({ assert, cleanup }) => {
    const { engine, standIn } = await openGround(cleanup)
    const access = { host: standIn.host, key: standIn.masterKey, prefix: PREFIX }
    const second = new MeilisearchEngine(new MeilisearchServer(access))
    const community = await createCommunity()
    await indexDocument('volunteer', documentOf(community, '原有的花园'))
    await Promise.all([engine.catchUp(), second.catchUp()])
    assert.sameMembers([engine.isReady, second.isReady], [true, false])
    await Promise.all([engine.catchUp(), second.catchUp()])
    await second.catchUp()
    assert.isTrue(second.isReady)
    assert.deepEqual([...standIn.indexes.keys()], [UID])
  })

  test('knows the synonyms that hold everywhere, and no others', async ({ assert, cleanup }) => {
    const { engine, standIn } = await openGround(cleanup)
    const county = await createTerritory('county')
    const community = await createTerritory('community', county)
    const staff = await createStaff(county, { role: 'street_staff' })
    await engine.catchUp()
    const everywhere = await addSynonyms(county, ['遛弯儿道', '健身步道'], staff)
    await addSynonyms(community, ['小二楼', '活动室旧址'], staff)
    await engine.catchUp()
    const synonyms = () => standIn.indexes.get(UID)!.settings.synonyms
    assert.deepEqual(synonyms()['遛弯儿道'], ['健身步道'])
    assert.notProperty(synonyms(), '小二楼')

    await removeSynonyms(everywhere, staff)
    await engine.catchUp()
    assert.notProperty(synonyms(), '遛弯儿道')
  })
})
