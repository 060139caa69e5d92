import { test } from '@japa/runner'
import { v7 as uuid } from 'uuid'
import db from '@adonisjs/lucid/services/db'
import transaction from '#core/transaction'
import indexDocument from '#search/actions/index_document'
import indexDocuments from '#search/actions/index_documents'
import removeDocument from '#search/actions/remove_document'
import type { Service } from '#search/services'
import { documentOf, titlesFound } from '#tests/factories/search'
import { createCommunity, createGrid, createTerritory } from '#tests/factories/territories'

const volunteering: Service = {
  pluginId: 'volunteer',
  title: '志愿服务',
  keywords: ['志愿者', '义工'],
  href: '/volunteer/shifts',
  icon: 'heart-handshake',
}

test.group('Search', () => {
  test('volunteering is found by {$self}')
    .with(['志愿者', '志愿', '义工', 'zhiyuan', 'ZhiYuan', 'zyz', 'zy', 'ｚｙｚ', ' 志愿者 '])
    .run(async ({ assert }, typed) => {
      const community = await createCommunity()
      const titles = await titlesFound(community, typed, { services: [volunteering] })
      assert.deepEqual(titles, ['志愿服务'])
    })

  test('a document is found by its words, its pinyin and its initials', async ({ assert }) => {
    const community = await createCommunity()
    const visit = documentOf(community, '陪独居老人就诊', {
      detail: '社区活动室',
      keywords: ['医院'],
    })
    await indexDocument('volunteer', visit)
    const ways = ['独居', '医院', '活动室', '就诊', '人就', 'peiduju', 'pdj', 'laoren', 'lao ren']
    for (const typed of ways) {
      assert.deepEqual(await titlesFound(community, typed), [visit.title], typed)
    }
  })

  test('a document is found by what its fields tell, but after what is called so', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const fields = { description: '请带扫把，一起打扫楼道和花园' }
    await indexDocument('volunteer', documentOf(community, '周末行动', { fields }))
    await indexDocument('volunteer', documentOf(community, '花园浇水'))
    assert.deepEqual(await titlesFound(community, '花园'), ['花园浇水', '周末行动'])
    assert.deepEqual(await titlesFound(community, '花园扫把'), ['周末行动'])
  })

  test('the exact title comes before its beginning, and that before its middle', async ({
    assert,
  }) => {
    const community = await createCommunity()
    for (const title of ['周末清扫街道', '清扫街道', '清扫街道和楼道']) {
      await indexDocument('volunteer', documentOf(community, title))
    }
    const titles = await titlesFound(community, '清扫街道')
    assert.deepEqual(titles, ['清扫街道', '清扫街道和楼道', '周末清扫街道'])
  })

  test('the near comes before the far, and neither is lost', async ({ assert }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    const grid = await createGrid(community)
    await indexDocument('volunteer', documentOf(street, '街道的花园'))
    await indexDocument('volunteer', documentOf(grid, '楼下的花园'))
    await indexDocument('volunteer', documentOf(community, '社区的花园'))
    const titles = await titlesFound(community, '花园')
    assert.deepEqual(titles, ['社区的花园', '楼下的花园', '街道的花园'])
  })

  test('what belongs to another community is never found', async ({ assert }) => {
    const [here, elsewhere] = [await createCommunity(), await createCommunity()]
    await indexDocument('volunteer', documentOf(elsewhere, '清扫街道'))
    assert.isEmpty(await titlesFound(here, '清扫'))
  })

  test('what belongs to a plugin that is off is never found', async ({ assert }) => {
    const community = await createCommunity()
    await indexDocument('mall', documentOf(community, '大米'))
    assert.isEmpty(await titlesFound(community, '大米'))
  })

  test('what belongs to a plugin that is off in a community below is not found from above', async ({
    assert,
  }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    await indexDocument('volunteer', documentOf(community, '清扫街道'))
    assert.isNotEmpty(await titlesFound(street, '清扫'))
    assert.isEmpty(await titlesFound(street, '清扫', { isOn: () => false }))
  })

  test('an indexed document is replaced, and gone when it is removed', async ({ assert }) => {
    const community = await createCommunity()
    const shift = documentOf(community, '清扫街道')
    await indexDocument('volunteer', shift)
    await indexDocument('volunteer', { ...shift, title: '擦洗楼道' })
    assert.isEmpty(await titlesFound(community, '清扫'))
    assert.deepEqual(await titlesFound(community, '擦洗'), ['擦洗楼道'])

    await removeDocument('volunteer', 'shift', shift.id)
    assert.isEmpty(await titlesFound(community, '擦洗'))
  })

  test('what is rolled back is never found, and what is kept is found at once', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const rolledBack = transaction(async () => {
      await indexDocument('volunteer', documentOf(community, '撤回的班次'))
      throw new Error('not today')
    })
    await assert.rejects(() => rolledBack, 'not today')
    assert.isEmpty(await titlesFound(community, '撤回'))

    await transaction(() => indexDocument('volunteer', documentOf(community, '发布的班次')))
    assert.deepEqual(await titlesFound(community, '发布'), ['发布的班次'])
  })

  test('of many documents all are found, and none where one belongs nowhere', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const many = Array.from({ length: 450 }, (_, place) => documentOf(community, `菜地${place}号`))
    const stray = { ...documentOf(community, '菜地在哪里'), territoryId: uuid() }
    const indexing = indexDocuments('volunteer', [...many, stray])
    await assert.rejects(() => indexing, `There is no territory ${stray.territoryId}`)
    assert.isEmpty(await titlesFound(community, '菜地'))

    assert.equal(await indexDocuments('volunteer', [...many, ...many]), 450)
    assert.equal(await indexDocuments('volunteer', many), 0)
    for (const place of [0, 199, 200, 449]) {
      assert.deepEqual(await titlesFound(community, `菜地${place}号`), [`菜地${place}号`])
    }
  })

  test('what is unchanged is not written again', async ({ assert }) => {
    const community = await createCommunity()
    const shift = documentOf(community, '清扫街道')
    const position = () =>
      db.from('search_documents').where('document_id', shift.id).select('position').firstOrFail()
    await indexDocument('volunteer', shift)
    const before = await position()
    await indexDocument('volunteer', shift)
    assert.deepEqual(await position(), before)
  })

  test('identity numbers are not found, however they came into a title', async ({ assert }) => {
    const community = await createCommunity()
    await indexDocument('volunteer', documentOf(community, '找到了证件11010519491231002X'))
    assert.deepEqual(await titlesFound(community, '证件'), ['找到了证件'])
    assert.isEmpty(await titlesFound(community, '11010519491231002X'))
  })
})

test.group('Search puts right', () => {
  test('{typed} is understood as {title}')
    .with([
      { typed: '志原者', title: '招募志愿者' },
      { typed: '志愿都', title: '招募志愿者' },
      { typed: 'zhiyaunzhe', title: '招募志愿者' },
      { typed: 'ziyuanze', title: '招募志愿者' },
      { typed: '活动是', title: '借用活动室' },
      { typed: '老年事堂', title: '老年食堂开饭' },
    ])
    .run(async ({ assert }, { title, typed }) => {
      const community = await createCommunity()
      await indexDocument('volunteer', documentOf(community, title))
      await indexDocument('volunteer', documentOf(community, '清扫街道'))
      assert.deepEqual(await titlesFound(community, typed), [title])
    })

  test('what is called differently is found by each of its names', async ({ assert }) => {
    const community = await createCommunity()
    await indexDocument('volunteer', documentOf(community, '最低生活保障申请'))
    for (const typed of ['低保', '低保申请', '怎么申请低保', '最低生活保障']) {
      assert.deepEqual(await titlesFound(community, typed), ['最低生活保障申请'], typed)
    }
  })

  test('words that are not found together are found apart', async ({ assert }) => {
    const community = await createCommunity()
    await indexDocument('volunteer', documentOf(community, '清扫街道'))
    assert.deepEqual(await titlesFound(community, '清扫 恐龙'), ['清扫街道'])
  })
})
