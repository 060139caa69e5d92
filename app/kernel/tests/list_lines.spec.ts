import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { writeXlsx } from 'hucre/xlsx'
import listLines from '#kernel/list_lines'

const labels = new Map([
  ['kind', ['品种', 'Kind']],
  ['height', ['高度', 'Height']],
])

async function linesIn(bytes: string | Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), 'linli-list-'))
  try {
    await writeFile(join(folder, 'list'), bytes)
    return await listLines(join(folder, 'list'), labels)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const codeOf = (reading: Promise<unknown>) => reading.then(() => null).catch(({ code }) => code)

test.group('The lines of a list', () => {
  test('are read by name or label, in any order, with others left alone', async ({ assert }) => {
    const text = '\uFEFF高度,备注,kind\r\n3,好看,梨\r\n\r\n5,,"苹果,红"\r\n'
    assert.deepEqual(await linesIn(text), [
      { number: 2, values: { kind: '梨', height: '3' } },
      { number: 4, values: { kind: '苹果,红', height: '5' } },
    ])
  })

  test('may come in a workbook, where a row may end early', async ({ assert }) => {
    const rows = [
      ['品种', '高度'],
      ['梨', 3],
      ['杏', null],
    ]
    const bytes = await writeXlsx({ sheets: [{ name: '一', rows }] })
    assert.deepEqual(await linesIn(bytes), [
      { number: 2, values: { kind: '梨', height: '3' } },
      { number: 3, values: { kind: '杏' } },
    ])
  })

  test('with too few or too many cells are kept with their number', async ({ assert }) => {
    const lines = await linesIn('kind,height\npear\npear,3\npear,3,4\n')
    assert.deepEqual(
      lines.map(({ values }) => values !== null),
      [false, true, false]
    )
  })

  test('need a head that names every column', async ({ assert }) => {
    assert.equal(await codeOf(linesIn('kind,size\npear,3\n')), 'E_SHEETS_COLUMNS_MISSING')
    assert.equal(await codeOf(linesIn('')), 'E_SHEETS_COLUMNS_MISSING')
  })

  test('are 1 to 1000', async ({ assert }) => {
    const lines = (count: number) => linesIn(`kind,height\n${'pear,3\n'.repeat(count)}`)
    assert.equal(await codeOf(lines(0)), 'E_SHEETS_WRONG_LENGTH')
    assert.lengthOf(await lines(1000), 1000)
    assert.equal(await codeOf(lines(1001)), 'E_SHEETS_WRONG_LENGTH')
  })

  test('that break the rules of CSV are none', async ({ assert }) => {
    assert.equal(await codeOf(linesIn('kind,height\n"pear,3\n')), 'E_SHEETS_UNREADABLE')
  })
})
