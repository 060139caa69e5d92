import { test } from '@japa/runner'
import { v7 as uuid } from 'uuid'
import indexDocument from '#search/actions/index_document'
import removeDocument from '#search/actions/remove_document'
import search, { type Service } from '#search/queries/search'
import { createCommunity } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'

const volunteering: Service = {
  pluginId: 'volunteer',
  title: '志愿服务',
  keywords: ['志愿者', '义工'],
  href: '/volunteer/shifts',
  icon: 'heart-handshake',
}

function document(territory: Territory, title: string, keywords: string[] = []) {
  const rest = { kind: 'shift', detail: '社区活动室', href: '/x', icon: 'clock', keywords }
  return { id: uuid(), territoryId: territory.id, title, ...rest }
}

async function titlesFound(community: Territory, typed: string, services = [volunteering]) {
  const hits = await search(community, typed, services)
  return hits.map((hit) => hit.title)
}

test.group('Search', () => {
  test('volunteering is found by {$self}')
    .with(['志愿者', '志愿', '义工', 'zhiyuan', 'ZhiYuan', 'zyz', 'zy', 'ｚｙｚ', ' 志愿者 '])
    .run(async ({ assert }, typed) => {
      const community = await createCommunity()
      assert.deepEqual(await titlesFound(community, typed), ['志愿服务'])
    })

  test('a document is found by its words, its pinyin and its initials', async ({ assert }) => {
    const community = await createCommunity()
    await indexDocument('volunteer', document(community, '陪独居老人就诊', ['医院']))
    for (const typed of ['独居', '医院', '活动室', 'peiduju', 'pdj', 'laoren']) {
      assert.deepEqual(await titlesFound(community, typed), ['陪独居老人就诊'], typed)
    }
  })

  test('the exact title comes before its beginning, and that before its middle', async ({
    assert,
  }) => {
    const community = await createCommunity()
    for (const title of ['周末清扫街道', '清扫街道', '清扫街道和楼道']) {
      await indexDocument('volunteer', document(community, title))
    }
    const titles = await titlesFound(community, '清扫街道')
    assert.deepEqual(titles, ['清扫街道', '清扫街道和楼道', '周末清扫街道'])
  })

  test('what belongs to another community is never found', async ({ assert }) => {
    const [here, elsewhere] = [await createCommunity(), await createCommunity()]
    await indexDocument('volunteer', document(elsewhere, '清扫街道'))
    assert.isEmpty(await titlesFound(here, '清扫'))
  })

  test('what belongs to a plugin that is off is never found', async ({ assert }) => {
    const community = await createCommunity()
    await indexDocument('mall', document(community, '大米'))
    assert.isEmpty(await titlesFound(community, '大米'))
  })

  test('an indexed document is replaced, and gone when it is removed', async ({ assert }) => {
    const community = await createCommunity()
    const shift = document(community, '清扫街道')
    await indexDocument('volunteer', shift)
    await indexDocument('volunteer', { ...shift, title: '擦洗楼道' })
    assert.isEmpty(await titlesFound(community, '清扫'))
    assert.deepEqual(await titlesFound(community, '擦洗'), ['擦洗楼道'])

    await removeDocument('volunteer', 'shift', shift.id)
    assert.isEmpty(await titlesFound(community, '擦洗'))
  })

  test('hostile text finds nothing and breaks nothing: {$i}')
    .with([
      "' or 1=1 --",
      '%',
      '_',
      '\\',
      '100%',
      '"; drop table search_documents; --',
      '\u0000\u0001\u001f',
      '\u202egnp.exe',
      '\ud800',
      '😀👵🏽',
      'a'.repeat(10_000),
      '& | ! ( ) : * <->',
    ])
    .run(async ({ assert }, typed) => {
      const community = await createCommunity()
      await indexDocument('volunteer', document(community, '清扫街道'))
      assert.isEmpty(await titlesFound(community, typed))
    })
})
