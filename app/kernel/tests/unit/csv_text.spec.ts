import { test } from '@japa/runner'
import csvText from '#kernel/csv_text'

test.group('The text of a CSV file', () => {
  test('begins with a byte order mark, and ends every line with CRLF', ({ assert }) => {
    assert.equal(csvText([['a', 'b'], ['1']]), '\uFEFFa,b\r\n1\r\n')
  })

  test('quotes what would break the lines, and leaves nothing in an empty cell', ({ assert }) => {
    const cells = ['a,b', 'say "hi"', 'two\r\nlines', null, '']
    assert.equal(csvText([cells]), '\uFEFF"a,b","say ""hi""","two\r\nlines",,\r\n')
  })

  test('never lets a table program calculate: {$self}')
    .with(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '＋1', '－1', '＠1'])
    .run(({ assert }, cell) => {
      assert.equal(csvText([[cell]]), `\uFEFF'${cell}\r\n`)
    })

  test('writes numbers as numbers', ({ assert }) => {
    assert.equal(csvText([[-5, 0, 1200]]), '\uFEFF-5,0,1200\r\n')
  })
})
