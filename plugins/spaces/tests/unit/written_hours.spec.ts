import { test } from '@japa/runner'
import spansIn, { writtenSpans } from '../../written_hours.ts'

test.group('Hours as staff type them', () => {
  test('{typed} is {read}')
    .with([
      { typed: '', read: '' },
      { typed: '08:30-12:00', read: '08:30–12:00' },
      { typed: '14:30～18:00，８:30－12:00', read: '08:30–12:00 14:30–18:00' },
      { typed: '9:00至24:00', read: '09:00–24:00' },
    ])
    .run(({ assert }, { read, typed }) => {
      assert.equal(writtenSpans(spansIn(typed) ?? [{ opens: 0, closes: 1 }]), read)
    })

  test('{typed} cannot be read')
    .with(
      ['上午', '12:00-08:00', '08:00-25:00', '08:60-09:00', '08:00-10:00 09:00-11:00'].map(
        (typed) => ({ typed })
      )
    )
    .run(({ assert }, { typed }) => {
      assert.isNull(spansIn(typed))
    })
})
