import { hash } from 'node:crypto'
import { test } from '@japa/runner'
import RepeatedKeys from '#points/repeated_keys'

const keys = Array.from({ length: 1_000 }, (_, place) => hash('sha256', `${place}`).slice(0, 32))

test.group('Points: keys that are there again', () => {
  test('keys that all differ are not suspected', ({ assert }) => {
    assert.deepEqual(suspectsIn(keys), [])
  })

  test('a key that is there two or three times is suspected once, wherever it stands', ({
    assert,
  }) => {
    const again = [...keys, keys[7], ...keys.slice(7, 8), keys[999]]
    const expected = [keys[7], keys[999]].map((key) => key.slice(0, 13)).sort()
    assert.deepEqual(suspectsIn(again), expected)
  })

  test('zeroes that a key begins with are not lost', ({ assert }) => {
    const key = '0'.repeat(32)
    assert.deepEqual(suspectsIn([key, key]), ['0'.repeat(13)])
  })
})

function suspectsIn(those: string[]) {
  const repeated = new RepeatedKeys()
  for (const key of those) repeated.follow({ key })
  return repeated.suspects()
}
