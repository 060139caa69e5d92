import { test } from '@japa/runner'
import fc from 'fast-check'
import findCulprits from '#kernel/find_culprits'

/** A page that breaks as soon as all of `culprits` are on, and how often it was asked. */
function pageBrokenBy(culprits: string[]) {
  const page = {
    asked: 0,
    isBroken: async (on: string[]) => {
      page.asked++
      return culprits.every((culprit) => on.includes(culprit))
    },
  }
  return page
}

const plugins = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 64 })

const someOf = (fewest: number, most: number) =>
  plugins
    .filter((ids) => ids.length >= fewest)
    .chain((ids) =>
      fc.record({
        ids: fc.constant(ids),
        culprits: fc.subarray(ids, {
          minLength: fewest,
          maxLength: Math.min(most, ids.length),
        }),
      })
    )

test.group('Finding culprits', () => {
  test('finds the one among any number of plugins, in few questions', async ({ assert }) => {
    await fc.assert(
      fc.asyncProperty(someOf(1, 1), async ({ culprits, ids }) => {
        const page = pageBrokenBy(culprits)
        assert.deepEqual(await findCulprits(ids, page.isBroken), culprits)
        assert.isAtMost(page.asked, Math.ceil(Math.log2(ids.length + 1)) + 2)
      })
    )
  })

  test('finds all that are needed together', async ({ assert }) => {
    await fc.assert(
      fc.asyncProperty(someOf(1, 5), async ({ culprits, ids }) => {
        const page = pageBrokenBy(culprits)
        assert.deepEqual(await findCulprits(ids, page.isBroken), culprits)
      })
    )
  })

  test('says when nothing is broken', async ({ assert }) => {
    const ids = ['a', 'b', 'c']
    assert.isNull(await findCulprits(ids, async () => false))
  })

  test('says when it is broken without any of them', async ({ assert }) => {
    await fc.assert(
      fc.asyncProperty(plugins, async (ids) => {
        assert.deepEqual(await findCulprits(ids, async () => true), [])
      })
    )
  })
})
