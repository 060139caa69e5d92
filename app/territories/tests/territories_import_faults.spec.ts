import { test } from '@japa/runner'
import importTerritories from '#territories/actions/import_territories'
import { TerritoryFileRefused } from '#territories/errors'
import Territory from '#territories/models/territory'
import { city, header, stored, uniquePrefix, written } from './city_file.ts'

async function faultsOf(file: Uint8Array) {
  try {
    await importTerritories(file)
    return []
  } catch (error) {
    if (!(error instanceof TerritoryFileRefused)) throw error
    return error.faults.map(({ line, text }) => (line === null ? text : `第 ${line} 行：${text}`))
  }
}

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
