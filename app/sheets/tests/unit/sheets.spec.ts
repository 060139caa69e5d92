import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { test } from '@japa/runner'
import { writeXlsx } from 'hucre/xlsx'
import columnsIn, { valuesIn } from '#sheets/columns_in'
import readSheet, { type SheetRow } from '#sheets/read_sheet'
import writeSheet, { type Cell, type SheetFormat } from '#sheets/write_sheet'

/** 姓名,电话 / 王秀英,138 in GBK, as Excel in Chinese saves it. */
const gbk = Buffer.from('d0d5c3fb2cb5e7bbb00d0acdf5d0e3d3a22c3133380d0a', 'hex')
const armed = ['=1+1', '+86', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1', 'a,"b"\n']

async function rowsIn(bytes: Uint8Array | string) {
  const folder = await mkdtemp(join(tmpdir(), 'linli-sheet-'))
  try {
    const path = join(folder, 'sheet')
    await writeFile(path, bytes)
    const rows: SheetRow[] = []
    for await (const row of readSheet(path)) rows.push(row)
    return rows
  } finally {
    await rm(folder, { recursive: true })
  }
}

const cellsIn = async (bytes: Uint8Array | string) =>
  (await rowsIn(bytes)).map(({ cells }) => cells)
const written = (rows: Cell[][], format: SheetFormat) => {
  return buffer(writeSheet({ title: '名册', head: ['甲', '乙'], rows }, format))
}
const codeOf = (reading: Promise<unknown>) => reading.then(() => null).catch(({ code }) => code)

test.group('A sheet that is read', () => {
  test('may be CSV in UTF-8, with or without its mark, or in GBK', async ({ assert }) => {
    const rows = [
      ['姓名', '电话'],
      ['王秀英', '138'],
    ]
    assert.deepEqual(await cellsIn(gbk), rows)
    assert.deepEqual(await cellsIn('姓名,电话\n王秀英,138\n'), rows)
    assert.deepEqual(await cellsIn('\uFEFF姓名\t电话\r\n王秀英\t138'), rows)
  })

  test('numbers its rows as table programs do, and leaves empty ones out', async ({ assert }) => {
    const rows = await rowsIn('a,b\n\n,\n1,2\n')
    assert.deepEqual(
      rows.map(({ number }) => number),
      [1, 4]
    )
  })

  test('may be a workbook: dates are days, and a number that lost digits looks like it', async ({
    assert,
  }) => {
    const day = new Date(Date.UTC(1980, 4, 17))
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '一',
          rows: [
            ['甲', '乙', '丙', '丁'],
            [day, 6.20602198001e17, 12.5, null],
          ],
        },
      ],
    })
    const [, cells] = await cellsIn(bytes)
    assert.deepEqual(cells.slice(0, 3), ['1980-05-17', '6.20602E+17', '12.5'])
  })

  test('is refused in words when it is neither', async ({ assert }) => {
    assert.equal(await codeOf(rowsIn(Buffer.from([0xff, 0xd8, 0xff, 0x00]))), 'E_SHEETS_UNREADABLE')
    assert.equal(await codeOf(rowsIn('PK\u0003\u0004 and no more')), 'E_SHEETS_UNREADABLE')
    const old = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    assert.equal(await codeOf(rowsIn(old)), 'E_SHEETS_OLD_OR_LOCKED')
  })
})

test.group('A sheet that is written', () => {
  for (const format of ['csv', 'xlsx'] as const) {
    test(`as ${format} is read again as it was`, async ({ assert }) => {
      const rows = await cellsIn(
        await written(
          [
            ['王秀英', 12],
            ['a,"b"', null],
          ],
          format
        )
      )
      assert.deepEqual(rows[0], ['甲', '乙'])
      assert.deepEqual(rows[1], ['王秀英', '12'])
      assert.equal(rows[2][0], 'a,"b"')
    })
  }

  test('as CSV has a mark for Excel, and no cell in it calculates', async ({ assert }) => {
    const text = (
      await written(
        armed.map((each) => [each, -5]),
        'csv'
      )
    ).toString()
    assert.isTrue(text.startsWith('\uFEFF甲,乙\r\n'))
    assert.notMatch(text, /(^|\r\n)"?[=+\-@\t\r＝]/)
    assert.include(text, "'=1+1,-5\r\n")
  })

  test('as a workbook has cells of text where a formula was typed', async ({ assert }) => {
    const rows = await cellsIn(await written([['=1+1', '@A1']], 'xlsx'))
    assert.deepEqual(rows[1], ['=1+1', '@A1'])
    const { strFromU8, unzipSync } = await import('fflate')
    const parts = unzipSync(await written([['=1+1', '@A1']], 'xlsx'))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'])
    assert.notMatch(sheet, /<f[ >]/)
    assert.match(sheet, /t="inlineStr"/)
  })
})

test.group('The columns of a sheet', () => {
  const labels = new Map([
    ['name', ['姓名', 'Name']],
    ['door', ['门牌']],
  ])

  test('are found by their labels, in any order, whatever is noted after them', ({ assert }) => {
    const places = columnsIn(['门牌（如 1-201）', '备注', ' 姓名* '], labels)
    assert.deepEqual(valuesIn(['1-201', '', '王秀英'], places), { name: '王秀英', door: '1-201' })
  })

  test('that are missing are named', ({ assert }) => {
    try {
      columnsIn(['姓名'], labels)
      assert.fail('it was taken')
    } catch (error) {
      assert.deepEqual((error as { values: object }).values, { columns: '门牌' })
    }
  })
})
