import { test } from '@japa/runner'
import { ImportColumnsMissing, ImportUnreadable, ImportWrongLength } from '#kernel/errors'
import listLines from '#kernel/list_lines'
import listText from '#kernel/list_text'

const labels = new Map([
  ['kind', ['品种', 'Kind']],
  ['height', ['高度', 'Height']],
])

test.group('The lines of a list', () => {
  test('are read by name or label, in any order, with others left alone', ({ assert }) => {
    const text = '\uFEFF高度,备注,kind\r\n3,好看,梨\r\n\r\n5,,"苹果,红"\r\n'
    assert.deepEqual(listLines(text, labels), [
      { number: 2, values: { kind: '梨', height: '3' } },
      { number: 4, values: { kind: '苹果,红', height: '5' } },
    ])
  })

  test('with too few or too many cells are kept with their number', ({ assert }) => {
    const lines = listLines('kind,height\npear\npear,3\npear,3,4\n', labels)
    assert.deepEqual(
      lines.map(({ values }) => values !== null),
      [false, true, false]
    )
  })

  test('leave out the cells that are empty', ({ assert }) => {
    const [line] = listLines('kind,height\npear,\n', labels)
    assert.deepEqual(line.values, { kind: 'pear' })
  })

  test('need a head that names every column', ({ assert }) => {
    const read = () => listLines('kind,size\npear,3\n', labels)
    assert.throws(read, ImportColumnsMissing)
  })

  test('are 1 to 1000', ({ assert }) => {
    assert.throws(() => listLines('kind,height\n', labels), ImportWrongLength)
    const line = 'pear,3\n'
    assert.lengthOf(listLines(`kind,height\n${line.repeat(1000)}`, labels), 1000)
    const read = () => listLines(`kind,height\n${line.repeat(1001)}`, labels)
    assert.throws(read, ImportWrongLength)
  })

  test('that break the rules of CSV are none', ({ assert }) => {
    assert.throws(() => listLines('kind,height\n"pear,3\n', labels), ImportUnreadable)
  })

  test('are understood in UTF-8 and in GBK, and in nothing else', ({ assert }) => {
    assert.equal(listText(Buffer.from('梨,3', 'utf-8')), '梨,3')
    assert.equal(listText(Buffer.from([0xc0, 0xe6, 0x2c, 0x33])), '梨,3')
    assert.throws(() => listText(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00])), ImportUnreadable)
    assert.throws(() => listText(Buffer.from([0x81, 0x20, 0xff])), ImportUnreadable)
  })
})
