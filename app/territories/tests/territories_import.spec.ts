import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import importTerritories from '#territories/actions/import_territories'
import { TerritoryFileRefused } from '#territories/errors'
import Territory from '#territories/models/territory'
import uniqueNumber from '#tests/factories/unique_number'

const header = 'code,level,name,parent_code'
const city = [
  'A1,city,云城市,',
  'A11,county,东区,A1',
  'A111,street,河街道,A11',
  'A1111,community,柳树社区,A111',
  'A11111,grid,第一网格,A1111',
]

const uniquePrefix = () => `t${uniqueNumber()}_`
const written = (prefix: string, lines: string[], lineEnd = '\n') =>
  Buffer.from(lines.join(lineEnd).replaceAll('A', prefix))
const stored = (prefix: string) => Territory.query().whereLike('code', `${prefix}%`).orderBy('path')

async function faultsOf(file: Uint8Array) {
  try {
    await importTerritories(file)
    return []
  } catch (error) {
    if (!(error instanceof TerritoryFileRefused)) throw error
    return error.faults.map(({ line, text }) => (line === null ? text : `第 ${line} 行：${text}`))
  }
}

test.group('Importing territories', () => {
  test('a city is imported with its tree', async ({ assert }) => {
    const prefix = uniquePrefix()

    const result = await importTerritories(written(prefix, [header, ...city]))

    assert.deepEqual(result, { created: 5, changed: 0, unchanged: 0 })
    const grid = await Territory.findByOrFail('code', `${prefix}11111`)
    const labels = ['1', '11', '111', '1111', '11111'].map((code) => prefix + code)
    assert.equal(grid.path, labels.join('.'))
    assert.equal(grid.name, '第一网格')
    const community = await Territory.findByOrFail('code', `${prefix}1111`)
    assert.equal(grid.parentId, community.id)
  })

  test('children may stand before their parents, columns in any order', async ({ assert }) => {
    const prefix = uniquePrefix()
    const upsideDown = city
      .toReversed()
      .map((line) => line.split(',').toReversed().join(',') + ',备注')

    await importTerritories(written(prefix, ['parent_code,name,level,code,remark', ...upsideDown]))

    const territories = await stored(prefix)
    assert.deepEqual(
      territories.map((territory) => territory.level),
      ['city', 'county', 'street', 'community', 'grid']
    )
  })

  test('a file from Excel is understood: byte order mark, CRLF, quotes, empty lines', async ({
    assert,
  }) => {
    const prefix = uniquePrefix()
    const lines = ['\uFEFF' + header, '"A1","city","云城市, 新区",""', '', 'A11,county,东区,A1', '']

    const result = await importTerritories(written(prefix, lines, '\r\n'))

    assert.equal(result.created, 2)
    const first = await Territory.findByOrFail('code', `${prefix}1`)
    assert.equal(first.name, '云城市, 新区')
  })

  test('the same file again changes nothing', async ({ assert }) => {
    const prefix = uniquePrefix()
    const file = written(prefix, [header, ...city])
    await importTerritories(file)
    const before = await stored(prefix)

    const result = await importTerritories(file)

    assert.deepEqual(result, { created: 0, changed: 0, unchanged: 5 })
    const after = await stored(prefix)
    assert.deepEqual(
      after.map((territory) => territory.$attributes),
      before.map((territory) => territory.$attributes)
    )
  })

  test('a new name is taken over, what the file does not mention stays', async ({ assert }) => {
    const prefix = uniquePrefix()
    await importTerritories(written(prefix, [header, ...city]))

    const result = await importTerritories(
      written(prefix, [header, 'A1111,community,杨树社区,A111', 'A11112,grid,第二网格,A1111'])
    )

    assert.deepEqual(result, { created: 1, changed: 1, unchanged: 0 })
    const territories = await stored(prefix)
    assert.deepEqual(
      territories.map((territory) => territory.name),
      ['云城市', '东区', '河街道', '杨树社区', '第一网格', '第二网格']
    )
  })

  test('two imports at once bring everything in once', async ({ assert }) => {
    const prefix = uniquePrefix()
    const file = written(prefix, [header, ...city])

    const results = await Promise.all([1, 2, 3].map(() => importTerritories(file)))

    const created = results.map((result) => result.created)
    assert.sameMembers(created, [5, 0, 0])
    assert.lengthOf(await stored(prefix), 5)
  })

  test('the 1,354 territories of Wuwei are imported, and again without a change', async ({
    assert,
  }) => {
    const prefix = uniquePrefix()
    const wuwei = await readFile(app.makePath('database/data/territories-wuwei.csv'), 'utf8')
    // Codes of its own: the real ones may be there already.
    const file = Buffer.from(wuwei.replaceAll(/\d+/g, `${prefix}$&`))

    assert.deepEqual(await importTerritories(file), { created: 1354, changed: 0, unchanged: 0 })
    assert.deepEqual(await importTerritories(file), { created: 0, changed: 0, unchanged: 1354 })
    const community = await Territory.findByOrFail('code', `${prefix}620602001001`)
    const labels = ['62', '6206', '620602', '620602001', '620602001001']
    assert.equal(community.path, labels.map((label) => prefix + label).join('.'))
  })
})

test.group('A bad line is named and nothing is imported', () => {
  test('{line}')
    .with([
      { line: ',county,西区,A1', fault: '代码是空的' },
      { line: 'A1-2,county,西区,A1', fault: '只能用字母、数字和下划线' },
      { line: `A${'9'.repeat(40)},county,西区,A1`, fault: '最多 40 个' },
      { line: 'A12,县,西区,A1', fault: '级别“县”不认识' },
      { line: 'A12,county,,A1', fault: '名称是空的' },
      { line: 'A12,county,  ,A1', fault: '名称是空的' },
      { line: `A12,county,${'西'.repeat(61)},A1`, fault: '名称太长' },
      { line: 'A111,street,湖街道,A11', fault: '在第 4 行已经出现过' },
      { line: 'A12,county,西区,A999', fault: '不在文件里，也不在数据库里' },
      { line: 'A12,county,西区,A11', fault: '上级的级别是 county，必须高于本级 county' },
      { line: 'A12,county,西区,A11111', fault: '上级的级别是 grid' },
      { line: 'A12,county,西区,A12', fault: '上级绕成了一圈' },
      { line: 'A11112,grid,第二网格,A111', fault: '网格必须直接属于社区' },
      { line: 'A1112,community,槐树社区,', fault: 'community 必须写上级代码' },
      { line: 'A12,county,西区', fault: '这一行有 3 列，标题有 4 列' },
      { line: 'A12,county,西区,新区,A1', fault: '这一行有 5 列，标题有 4 列' },
      { line: 'A12,county,"西区,A1', fault: '引号是否成对' },
    ])
    .run(async ({ assert }, { line, fault }) => {
      const prefix = uniquePrefix()

      const faults = await faultsOf(written(prefix, [header, ...city, line]))

      assert.lengthOf(faults, 1)
      assert.include(faults[0], '第 7 行：')
      assert.include(faults[0], fault)
      assert.isEmpty(await stored(prefix))
    })

  test('a circle of parents', async ({ assert }) => {
    const prefix = uniquePrefix()
    const circle = ['A2,county,甲,A4', 'A3,street,乙,A2', 'A4,community,丙,A3']

    const faults = await faultsOf(written(prefix, [header, ...circle]))

    assert.equal(faults[0], '第 2 行：上级绕成了一圈：A2 → A4 → A3 → A2'.replaceAll('A', prefix))
    assert.isEmpty(await stored(prefix))
  })

  test('all bad lines are named, in the order of the file', async ({ assert }) => {
    const prefix = uniquePrefix()
    const bad = ['A12,county,西区', 'A13,village,北区,A1', 'A14,county,,A999']

    const faults = await faultsOf(written(prefix, [header, ...city, ...bad]))

    assert.deepEqual(
      faults.map((fault) => fault.slice(0, 5)),
      ['第 7 行', '第 8 行', '第 9 行', '第 9 行']
    )
  })

  test('a line that would move a territory or change its level', async ({ assert }) => {
    const prefix = uniquePrefix()
    await importTerritories(written(prefix, [header, ...city, 'A12,county,西区,A1']))

    const moved = await faultsOf(written(prefix, [header, 'A111,street,河街道,A12']))
    const lifted = await faultsOf(written(prefix, [header, 'A111,community,河街道,A11']))

    assert.include(moved[0], `上级从 ${prefix}11 变成了 ${prefix}12`)
    assert.include(lifted[0], '级别从 street 变成了 community')
    const street = await Territory.findByOrFail('code', `${prefix}111`)
    assert.equal(street.path, ['1', '11', '111'].map((code) => prefix + code).join('.'))
    assert.equal(street.level, 'street')
  })
})

test.group('A file that is not a CSV of territories is refused in words', () => {
  test('{name}')
    .with([
      { name: 'nothing in it', file: Buffer.from(''), fault: '文件是空的' },
      { name: 'only a line end', file: Buffer.from('\r\n'), fault: '文件是空的' },
      { name: 'only a header', file: Buffer.from(header), fault: '文件只有标题' },
      {
        name: 'a column missing',
        file: Buffer.from('code,level,name\n1,city,市'),
        fault: '缺少 parent_code',
      },
      {
        name: 'semicolons',
        file: Buffer.from('code;level;name;parent_code\n1;city;市;'),
        fault: '缺少',
      },
      {
        name: 'a workbook',
        file: Buffer.from('PK\u0003\u0004rest', 'latin1'),
        fault: 'Excel 工作簿',
      },
      { name: 'UTF-16', file: Buffer.from('\uFEFF' + header, 'utf16le'), fault: 'UTF-16' },
      // 武威 in GBK
      {
        name: 'GBK',
        file: Buffer.concat([Buffer.from(`${header}\n1,city,`), Buffer.from('cee4cdfe', 'hex')]),
        fault: 'GBK',
      },
      { name: 'a picture', file: Buffer.from('89504e470d0a1a0a0000', 'hex'), fault: '不是 UTF-8' },
    ])
    .run(async ({ assert }, { file, fault }) => {
      const faults = await faultsOf(file)

      assert.lengthOf(faults, 1)
      assert.include(faults[0], fault)
    })
})
