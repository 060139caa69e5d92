import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import indexDocument from '#search/actions/index_document'
import learnNames from '#search/actions/learn_names'
import type { ResultPage } from '#search/queries/result_page'
import type { Suggestion } from '#search/queries/suggestions_for'
import { createDirectoryEntry } from '#tests/factories/directory'
import { createAccount, createStaff } from '#tests/factories/people'
import { documentOf } from '#tests/factories/search'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'

async function createOpenCommunity() {
  const community = await createCommunity()
  await enablePlugin('volunteer', community)
  return community
}

function guestAt(client: ApiClient, community: Territory) {
  const guest = new Visitor(client)
  guest.lookAt(community)
  return guest
}

function missesIn({ id }: Territory) {
  return db.from('search_miss_days').where('territory_id', id).select('words', 'times')
}

test.group('The search page', () => {
  test('groups what is found by kind and marks the words', async ({ assert, client }) => {
    const community = await createOpenCommunity()
    await indexDocument('volunteer', documentOf(community, '志愿服务培训'))
    const page = await guestAt(client, community).get(`/search?q=${encodeURIComponent('志愿')}`)
    const { kinds, results } = page.inertiaProps as ResultPage
    assert.deepEqual(
      kinds.map(({ kind }) => kind),
      ['service', 'volunteer/shift']
    )
    assert.deepEqual(results[1].titlePieces, [
      { text: '志愿', isHit: true },
      { text: '服务培训', isHit: false },
    ])
  })

  test('puts a slip in what a service is known by right', async ({ assert, client }) => {
    await learnNames()
    const community = await createOpenCommunity()
    for (const typed of ['志原者', 'zhiyaunzhe']) {
      const page = await guestAt(client, community).get(`/search?q=${encodeURIComponent(typed)}`)
      const { corrected, results } = page.inertiaProps as ResultPage
      assert.equal(corrected, '志愿者', typed)
      assert.lengthOf(results, 1, typed)
    }
  })

  test('shows where in a long text the words stand', async ({ assert, client }) => {
    const community = await createOpenCommunity()
    const description = `${'先到社区登记。'.repeat(20)}请带上雨靴和手套。${'谢谢。'.repeat(30)}`
    const fields = { description }
    await indexDocument('volunteer', documentOf(community, '清理水渠', { fields }))
    const page = await guestAt(client, community).get(`/search?q=${encodeURIComponent('雨靴')}`)
    const [{ detail }]: ResultPage['results'] = page.inertiaProps.results
    assert.match(detail, /^….*雨靴.*…$/)
  })

  test('is narrowed down by kind and by what the kind declares', async ({ assert, client }) => {
    const community = await createOpenCommunity()
    for (const place of ['东门', '西门']) {
      const facets = { place }
      await indexDocument('volunteer', documentOf(community, `${place}的清扫`, { facets }))
    }
    const address = `/search?q=${encodeURIComponent('清扫')}&kind=volunteer/shift`
    const guest = guestAt(client, community)
    const all = await guest.get(address)
    const some = await guest.get(`${address}&facet[place]=${encodeURIComponent('东门')}`)
    assert.lengthOf(all.inertiaProps.results, 2)
    assert.equal(all.inertiaProps.facets[0].name, 'place')
    assert.deepEqual(
      some.inertiaProps.results.map(({ title }: { title: string }) => title),
      ['东门的清扫']
    )
  })

  test('shows what is open now', async ({ assert, client }) => {
    const community = await createOpenCommunity()
    const everyDay = [1, 2, 3, 4, 5, 6, 7]
    const open = { openAt: [{ days: everyDay, from: '00:00', to: '24:00' }] }
    await indexDocument('volunteer', documentOf(community, '花园甲', open))
    await indexDocument('volunteer', documentOf(community, '花园乙', { openAt: [] }))
    const address = `/search?q=${encodeURIComponent('花园')}`
    const guest = guestAt(client, community)
    const all = await guest.get(address)
    const now = await guest.get(`${address}&open=1`)
    assert.isTrue(all.inertiaProps.hasHours)
    assert.lengthOf(all.inertiaProps.results, 2)
    assert.equal(now.inertiaProps.results[0].title, '花园甲')
    assert.lengthOf(now.inertiaProps.results, 1)
  })

  test('says what was searched in place of what was typed', async ({ assert, client }) => {
    const community = await createOpenCommunity()
    await indexDocument('volunteer', documentOf(community, '招募骑行者和志愿者'))
    const page = await guestAt(client, community).get(`/search?q=${encodeURIComponent('志原者')}`)
    assert.equal(page.inertiaProps.corrected, '志愿者')
  })

  test('is rendered without JavaScript, and says what to try when nothing is there', async ({
    assert,
    client,
  }) => {
    const community = await createOpenCommunity()
    const page = await guestAt(client, community).open(`/search?q=${encodeURIComponent('恐龙蛋')}`)
    assert.equal(page.status(), 200)
    assert.include(page.text(), '没有找到“恐龙蛋”')
    assert.include(page.text(), '看全部服务')
  })

  test('offers the phone of the community where nothing is there', async ({ assert, client }) => {
    const community = await createOpenCommunity()
    const address = `/search?q=${encodeURIComponent('恐龙蛋')}`
    const without = await guestAt(client, community).open(address)
    assert.include(without.text(), 'href="tel:12345"')

    await createDirectoryEntry(community)
    const page = await guestAt(client, community).open(address)
    assert.include(page.text(), 'href="tel:09352210001"')
    const found = await guestAt(client, community).get(`/search?q=${encodeURIComponent('志愿')}`)
    assert.isNull(found.inertiaProps.help)
  })

  test('leads from the desk to what is at work there', async ({ assert, client }) => {
    const community = await createOpenCommunity()
    const staff = new Visitor(client, await createAccount(await createStaff(community)))
    await indexDocument(
      'volunteer',
      documentOf(community, '内部排班', { roles: ['community_staff'] })
    )
    const address = `?q=${encodeURIComponent('内部')}`
    const atDesk = await staff.get(`/desk/search${address}`)
    const guest = await guestAt(client, community).get(`/search${address}`)
    assert.equal(atDesk.inertiaProps.results[0].title, '内部排班')
    assert.isEmpty(guest.inertiaProps.results)
  })
})

test.group('Suggestions', () => {
  test('come while somebody types, by name, pinyin and initials', async ({ assert, client }) => {
    const community = await createOpenCommunity()
    await indexDocument('volunteer', documentOf(community, '老年食堂帮厨'))
    for (const typed of ['老', '老年食', '食堂', 'laon', 'lnst']) {
      const answer = await guestAt(client, community).get(
        `/search/suggestions?q=${encodeURIComponent(typed)}`
      )
      const suggestions: Suggestion[] = answer.body()
      assert.deepEqual(
        suggestions.map(({ text }) => text),
        ['老年食堂帮厨'],
        typed
      )
    }
  })

  test('never name what belongs to another community', async ({ assert, client }) => {
    const [here, elsewhere] = [await createOpenCommunity(), await createOpenCommunity()]
    await indexDocument('volunteer', documentOf(elsewhere, '老年食堂帮厨'))
    const answer = await guestAt(client, here).get(
      `/search/suggestions?q=${encodeURIComponent('食堂')}`
    )
    assert.deepEqual(answer.body(), [])
  })
})

test.group('What is looked for in vain', () => {
  test('is counted by its words, and nobody by theirs', async ({ assert, client }) => {
    const community = await createOpenCommunity()
    const guest = guestAt(client, community)
    for (const typed of ['恐龙蛋', '恐龙蛋', '13812345678', '龙', '恐龙'.repeat(20)]) {
      await guest.get(`/search?q=${encodeURIComponent(typed)}`)
    }
    assert.deepEqual(await missesIn(community), [{ words: '恐龙蛋', times: 2 }])
  })

  test('is not what was found', async ({ assert, client }) => {
    const community = await createOpenCommunity()
    await guestAt(client, community).get(`/search?q=${encodeURIComponent('志愿')}`)
    assert.isEmpty(await missesIn(community))
  })
})
