import { hash } from 'node:crypto'
import { test } from '@japa/runner'
import { rootOf } from '#points/merkle'
import rootsFor, { type Part } from '#points/roots_beside'

const MILLION = 1_000_000

function partOf(no: number, transfers: number): Part {
  const leaves = Array.from({ length: transfers }, (_, place) => hash('sha256', `${no}:${place}`))
  return { no, leaves, root: rootOf(leaves) }
}

test.group('Points: roots that are compared beside', () => {
  test('few and many are told alike: those that have another root, in their order', async ({
    assert,
  }) => {
    const right = [1, 2, 3, 4, 5].map((no) => partOf(no, no))
    const parts = right.map((part) => (part.no % 2 === 0 ? { ...part, root: right[0].root } : part))

    for (const transfers of [15, MILLION]) {
      const roots = rootsFor(transfers)
      for (const part of parts) roots.add(part)
      assert.deepEqual(await roots.others(), [2, 4])
    }
  })

  test('more than waits at once is compared as well', async ({ assert }) => {
    const part = partOf(1, 10_000)
    const roots = rootsFor(MILLION)
    for (let no = 1; no <= 40; no++) roots.add({ ...part, no })
    roots.add({ ...part, no: 41, root: part.leaves[0] })

    assert.deepEqual(await roots.others(), [41])
  })
})
