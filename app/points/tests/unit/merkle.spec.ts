import { hash } from 'node:crypto'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { pathTo, rootAlong, rootOf } from '#points/merkle'

const leavesOf = (count: number) =>
  Array.from({ length: count }, (_, place) => hash('sha256', String(place), 'hex'))

test.group('Points: the tree over transfers', () => {
  test('from every leaf there is a way to the root', ({ assert }) => {
    for (const count of [1, 2, 3, 4, 5, 7, 8, 33]) {
      const leaves = leavesOf(count)
      for (const [place, leaf] of leaves.entries()) {
        assert.equal(rootAlong(pathTo(place, leaves), leaf), rootOf(leaves))
      }
    }
  })

  test('another leaf, another place or one leaf less has another root', ({ assert }) => {
    const sizes = fc.integer({ min: 2, max: 60 })
    const changed = fc.property(sizes, fc.nat(), (count, at) => {
      const leaves = leavesOf(count)
      const place = at % (count - 1)
      const swapped = leaves.with(place, leaves[place + 1]).with(place + 1, leaves[place])
      const others = [swapped, leaves.toSpliced(place, 1), leaves.with(place, leavesOf(99)[98])]
      for (const other of others) assert.notEqual(rootOf(other), rootOf(leaves))
    })
    fc.assert(changed, { numRuns: 200 })
  })
})
