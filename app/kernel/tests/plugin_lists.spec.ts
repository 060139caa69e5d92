import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import db from '@adonisjs/lucid/services/db'
import PluginImport from '#kernel/models/plugin_import'
import settingsOf from '#kernel/queries/settings_of'
import { createCommunity, disablePlugin, enablePlugin } from '#tests/factories/territories'
import type Visitor from '#tests/factories/visitor'
import { errorBeside } from '#tests/factories/visitor'
import { closedToOthers, staffOf } from './desk.ts'
import withOrchard, { harvest, orchard } from './orchard.ts'

const page = '/desk/plugins/orchard'
const asked = { format: 'csv', purpose: '报街道备案' }

async function createOrchard() {
  const community = await createCommunity()
  await enablePlugin('orchard', community)
  return community
}

test.group('A list to take away', (group) => {
  withOrchard(group)
  group.each.setup(() => {
    harvest.length = 0
  })

  test('is a file that table programs open, and in which no cell calculates', async ({
    assert,
    client,
  }) => {
    const staff = await staffOf(client, await createOrchard())
    harvest.push({ fruit: '=1+1', weight: 3 }, { fruit: '梨, "甜"', weight: null })

    const answer = await staff.post(`${page}/lists/harvest`, asked)
    answer.assertStatus(200)
    answer.assertHeader('content-type', 'text/csv; charset=utf-8')
    assert.match(answer.header('content-disposition')!, /^attachment; .*\.csv$/)
    const [, ...lines] = answer.text().split('\r\n')
    assert.deepEqual(lines, [`'=1+1,3`, '"梨, ""甜""",', ''])
  })

  test('is a workbook too, and who took it for which purpose is written down', async ({
    assert,
    client,
  }) => {
    const community = await createOrchard()
    const staff = await staffOf(client, community)
    harvest.push({ fruit: '梨', weight: 3 })

    const answer = await staff.post(`${page}/lists/harvest`, { ...asked, format: 'xlsx' })
    answer.assertHeader(
      'content-type',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    )
    const entry = await db
      .from('audit_entries')
      .where({ territory_id: community.id, act: 'plugins.list_exported' })
      .firstOrFail()
    assert.equal(entry.reason, asked.purpose)
    assert.deepEqual(entry.after, { list: 'harvest', lines: 1, format: 'xlsx' })
  })

  test('is not given without a purpose', async ({ assert, client }) => {
    const community = await createOrchard()
    const staff = await staffOf(client, community)
    const answer = await staff.post(`${page}/lists/harvest`, { format: 'csv', purpose: ' ' })
    assert.equal(errorBeside('purpose', answer), '请填写用途')
    const entries = await db.from('audit_entries').where('territory_id', community.id)
    assert.isEmpty(entries.filter(({ act }) => act === 'plugins.list_exported'))
  })

  test('is there too where the plugin was switched off', async ({ client }) => {
    const community = await createOrchard()
    await disablePlugin('orchard', community)
    const answer = await (await staffOf(client, community)).post(`${page}/lists/harvest`, asked)
    answer.assertStatus(200)
  })

  test('is closed to others, and not found by another name', async ({ assert, client }) => {
    const community = await createOrchard()
    await closedToOthers({ assert, client, community }, (visitor) =>
      visitor.post(`${page}/lists/harvest`, asked)
    )
    const answer = await (await staffOf(client, community)).post(`${page}/lists/weather`, asked)
    answer.assertStatus(404)
  })
})

test.group('A list that is brought', (group) => {
  withOrchard(group)

  const bring = (staff: Visitor, text: string, requestKey = uuid()) => {
    const file = { name: 'trees.csv', bytes: Buffer.from(text) }
    return staff.upload(`${page}/imports/trees`, { requestKey }, file)
  }

  test('is taken line by line, and every faulty line is told', async ({ assert, client }) => {
    const community = await createOrchard()
    const staff = await staffOf(client, community)
    const text = 'kind,height\npear,3\nfir,40\nthistle,1\nplum\n'

    const answer = await bring(staff, text)
    const result = await staff.get(answer.header('location')!)

    result.assertInertiaComponent('desk/plugins/imports/show')
    assert.deepInclude(result.inertiaProps.result, { lines: 4, taken: 1, isFinished: true })
    assert.deepEqual(result.inertiaProps.result.faults, [
      { line: 3, key: 'orchard.E_ORCHARD_TREE_TOO_TALL', field: null, values: { kind: 'fir' } },
      { line: 4, key: 'sheets.unexpected', field: null, values: {} },
      { line: 5, key: 'plugins.imports.wrong_length', field: null, values: {} },
    ])
    // What the faulty lines wrote before they failed is not kept.
    assert.equal((await settingsOf(orchard, community)).greeting, 'pear')
  })

  test('sent twice at once is taken once', async ({ assert, client }) => {
    const community = await createOrchard()
    const key = uuid()
    const staff = [await staffOf(client, community), await staffOf(client, community)]
    const answers = await Promise.all(
      staff.map((each) => bring(each, 'kind,height\npear,3\n', key))
    )
    for (const answer of answers) {
      answer.assertHeader('location', `${page}/imports/trees/${key}`)
    }
    const imports = await PluginImport.within(community)
    assert.deepEqual(
      imports.map(({ id, taken }) => [id, taken]),
      [[key, 1]]
    )
  })

  test('that cannot be read is refused beside the field', async ({ assert, client }) => {
    const community = await createOrchard()
    const staff = await staffOf(client, community)

    const workbook = await bring(staff, 'PK\u0003\u0004\0')
    assert.include(errorBeside('file', workbook), '读不出来')
    const incomplete = await bring(staff, 'kind\npear\n')
    assert.include(errorBeside('file', incomplete), '第一行缺少')
    const empty = await bring(staff, 'kind,height\n')
    assert.include(errorBeside('file', empty), '1,000 行')
    const path = `${page}/imports/trees`
    const none = await staff.post(path, { requestKey: uuid() })
    assert.include(errorBeside('file', none), '请选择一个表格文件')
    const picture = { name: 'tree.png', bytes: Buffer.from('kind,height\npear,3\n') }
    const wrong = await staff.upload(path, { requestKey: uuid() }, picture)
    assert.include(errorBeside('file', wrong), '请选 Excel（.xlsx）或 CSV 文件')
    assert.isEmpty(await PluginImport.within(community))
  })

  test('comes with an empty table to fill in', async ({ client }) => {
    const staff = await staffOf(client, await createOrchard())
    const form = await staff.get(`${page}/imports/trees`)
    form.assertInertiaComponent('desk/plugins/imports/create')
    const template = await staff.get(`${page}/imports/trees/template`)
    template.assertStatus(200)
    template.assertHeader(
      'content-type',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    )
  })

  test('is closed to others, and what became of it to other communities', async ({
    assert,
    client,
  }) => {
    const community = await createOrchard()
    const knocks = [
      (visitor: Visitor) => visitor.get(`${page}/imports/trees`),
      (visitor: Visitor) => visitor.get(`${page}/imports/trees/template`),
      (visitor: Visitor) => bring(visitor, 'kind,height\npear,3\n'),
    ]
    for (const knock of knocks) await closedToOthers({ assert, client, community }, knock)
    assert.isEmpty(await PluginImport.within(community))

    const answer = await bring(await staffOf(client, community), 'kind,height\npear,3\n')
    const neighbour = await staffOf(client, await createOrchard())
    const result = await neighbour.get(answer.header('location')!)
    result.assertStatus(404)
  })

  test('is not taken where the plugin is off', async ({ assert, client }) => {
    const community = await createCommunity()
    const answer = await bring(await staffOf(client, community), 'kind,height\npear,3\n')
    answer.assertStatus(404)
    assert.isEmpty(await PluginImport.within(community))
  })
})
