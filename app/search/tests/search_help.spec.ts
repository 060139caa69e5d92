import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { Role } from '#core/plugin'
import addSynonyms from '#search/actions/add_synonyms'
import indexDocument from '#search/actions/index_document'
import SynonymSet from '#search/models/synonym_set'
import { createAccount, createStaff } from '#tests/factories/people'
import { documentOf, titlesFound } from '#tests/factories/search'
import { createCommunity, createTerritory } from '#tests/factories/territories'
import Visitor, { errorBeside } from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'

const address = '/desk/search/synonyms'

async function staffAt(client: ApiClient, community: Territory, role: Role = 'community_staff') {
  const person = await createStaff(community, { role })
  return { person, desk: new Visitor(client, await createAccount(person)) }
}

function setsAt({ id }: Territory) {
  return SynonymSet.query().where('territoryId', id).orderBy('id')
}

/** Somebody without a name has looked for this in vain, so many times on a day. */
async function missed(community: Territory, words: string, times: number, daysAgo = 0) {
  const day = db.raw('current_date - ?::int', [daysAgo])
  await db.table('search_miss_days').insert({ territory_id: community.id, day, words, times })
}

test.group('Synonyms at the desk', () => {
  test('count for the next search, here and below, and nowhere else', async ({
    assert,
    client,
  }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    const elsewhere = await createCommunity()
    for (const place of [community, elsewhere]) {
      await indexDocument('volunteer', documentOf(place, '爆米花'))
    }
    assert.isEmpty(await titlesFound(community, '蜀黍糖'))

    const { desk } = await staffAt(client, street, 'street_staff')
    const answer = await desk.post(`${address}/create`, { words: '蜀黍糖\n爆米花' })
    assert.equal(answer.header('location'), address)
    assert.deepEqual(await titlesFound(community, '蜀黍糖'), ['爆米花'])
    assert.isEmpty(await titlesFound(elsewhere, '蜀黍糖'))
  })

  test('are changed and removed, and the audit keeps what they were', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const { desk, person } = await staffAt(client, community)
    const set = await addSynonyms(community, ['打苞谷花', '爆米花'], person)
    await desk.post(`${address}/${set.id}/edit`, { words: '打苞谷花，炸米花', version: '1' })
    const [changed] = await setsAt(community)
    assert.deepEqual([changed.words, changed.version], [['打苞谷花', '炸米花'], 2])

    const page = await desk.get(`${address}/${set.id}/edit`)
    assert.lengthOf(page.inertiaProps.changes, 2)
    await desk.post(`${address}/${set.id}?_method=DELETE`)
    assert.isEmpty(await setsAt(community))
    const acts = await db.from('audit_entries').where('subject_id', set.id).orderBy('id')
    assert.deepEqual(
      acts.map(({ act }) => act),
      ['search.synonyms_added', 'search.synonyms_changed', 'search.synonyms_removed']
    )
    assert.deepEqual(acts[2].before, { words: ['打苞谷花', '炸米花'] })
  })

  test('are not written over by somebody who saw an older version', async ({ assert, client }) => {
    const community = await createCommunity()
    const { desk, person } = await staffAt(client, community)
    const set = await addSynonyms(community, ['打苞谷花', '爆米花'], person)
    const forms = ['炸米花', '米花糖', '爆玉米'].map((word) => ({
      words: `打苞谷花 ${word}`,
      version: '1',
    }))
    await Promise.all(forms.map((form) => desk.post(`${address}/${set.id}/edit`, form)))
    const [changed] = await setsAt(community)
    const acts = await db.from('audit_entries').where('subject_id', set.id)
    assert.equal(changed.version, 2)
    assert.lengthOf(acts, 2)
  })

  test('{words} are refused, with words beside the field')
    .with([
      { words: '低保', says: '2 到 8 个' },
      { words: '低，保障', says: '2 到 16 个字' },
      { words: "'; drop table\n低保", says: '2 到 16 个字' },
      { words: '甲甲 乙乙 丙丙 丁丁 戊戊 己己 庚庚 辛辛 壬壬', says: '2 到 8 个' },
      { words: '低保、低保金', says: '已经是同义词' },
    ])
    .run(async ({ assert, client }, { says, words }) => {
      const community = await createCommunity()
      const { desk } = await staffAt(client, community)
      const answer = await desk.post(`${address}/create`, { words }, `${address}/create`)
      const page = await desk.get(`${address}/create`)
      assert.include(errorBeside('words', answer), says)
      assert.equal(page.inertiaProps.old.words, words)
      assert.isEmpty(await setsAt(community))
    })

  test('belong to those who may, and to their territory', async ({ assert, client }) => {
    const [community, elsewhere] = [await createCommunity(), await createCommunity()]
    const { person } = await staffAt(client, elsewhere)
    const theirs = await addSynonyms(elsewhere, ['打苞谷花', '爆米花'], person)
    const { desk } = await staffAt(client, community)
    const worker = (await staffAt(client, community, 'grid_worker')).desk
    const guest = new Visitor(client)

    const form = { words: '打苞谷花 炸米花', version: '1' }
    assert.equal((await desk.get(`${address}/${theirs.id}/edit`)).status(), 404)
    assert.equal((await desk.post(`${address}/${theirs.id}/edit`, form)).status(), 404)
    assert.equal((await desk.post(`${address}/${theirs.id}?_method=DELETE`)).status(), 404)
    assert.equal((await worker.get(address)).status(), 403)
    assert.equal((await worker.post(`${address}/create`, form)).status(), 403)
    assert.include((await guest.open(address)).header('location'), '/sign-in')
    assert.deepEqual((await setsAt(elsewhere))[0].words, ['打苞谷花', '爆米花'])
    assert.isEmpty(await setsAt(community))
  })
})

test.group('What residents look for in vain', () => {
  test('is listed by how often, and what was looked for once is not', async ({
    assert,
    client,
  }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    const elsewhere = await createCommunity()
    await missed(community, '恐龙蛋', 2)
    await missed(street, '恐龙蛋', 1, 3)
    await missed(community, '风筝线', 2)
    await missed(community, '一次性', 1)
    await missed(community, '去年的', 9, 80)
    await missed(elsewhere, '别处的', 9)
    const { desk } = await staffAt(client, street, 'street_staff')
    const page = await desk.get('/desk/search/misses')
    assert.deepEqual(
      page.inertiaProps.misses.map(({ times, words }: { times: number; words: string }) => {
        return `${words} ${times}`
      }),
      ['恐龙蛋 3', '风筝线 2']
    )
  })

  test('leaves the list with a synonym, or when nobody wants it there', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    await missed(community, '打苞谷花', 3)
    await missed(community, '恐龙蛋', 3)
    const { desk } = await staffAt(client, community)
    const form = await desk.get(`${address}/create?words=${encodeURIComponent('打苞谷花')}`)
    assert.equal(form.inertiaProps.words, '打苞谷花')
    await desk.post(`${address}/create`, { words: '打苞谷花 爆米花' })
    await desk.post('/desk/search/misses?_method=DELETE', { words: '恐龙蛋' })
    const page = await desk.get('/desk/search/misses')
    assert.isEmpty(page.inertiaProps.misses)
  })

  test('is seen by nobody else', async ({ assert, client }) => {
    const community = await createCommunity()
    await missed(community, '恐龙蛋', 3)
    const worker = (await staffAt(client, community, 'grid_worker')).desk
    const { desk } = await staffAt(client, await createCommunity())
    await desk.post('/desk/search/misses?_method=DELETE', { words: '恐龙蛋' })
    assert.equal((await worker.get('/desk/search/misses')).status(), 403)
    assert.lengthOf(await db.from('search_miss_days').where('territory_id', community.id), 1)
  })
})
