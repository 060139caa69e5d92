import { setImmediate as turn } from 'node:timers/promises'
import { test } from '@japa/runner'
import sameForAll from '#core/same_for_all'
import transaction from '#core/transaction'
import sharedAnswers from '#kernel/shared_answers'
import { createCommunity } from '#tests/factories/territories'

/** A question that says how often it was asked. */
function counting() {
  let times = 0
  return async () => {
    times += 1
    return times
  }
}

/** As in earnest: remembered for a second, which on a busy machine may be over too soon. */
function remember(cleanup: (restore: () => void) => void) {
  sharedAnswers.oldest = 60_000
  cleanup(() => {
    sharedAnswers.oldest = 0
  })
}

test.group('What is the same for all', () => {
  test('is asked once for all who look, and apart for each place', async ({ assert, cleanup }) => {
    remember(cleanup)
    const [here, there] = [await createCommunity(), await createCommunity()]
    const [ofHere, ofThere] = [counting(), counting()]
    await ofThere()

    const answers = await Promise.all([
      sameForAll(here, 'test.same', ofHere),
      sameForAll(here, 'test.same', ofHere),
      sameForAll(there, 'test.same', ofThere),
    ])

    assert.deepEqual(answers, [1, 1, 2])
  })

  test('is asked anew once something was written here', async ({ assert, cleanup }) => {
    remember(cleanup)
    const here = await createCommunity()
    const question = counting()
    await sameForAll(here, 'test.same', question)

    await transaction(async (client) => {
      await client.rawQuery('select 1')
    })

    assert.equal(await sameForAll(here, 'test.same', question), 2)
  })

  test('is asked anew after a while', async ({ assert }) => {
    const here = await createCommunity()
    const question = counting()

    await sameForAll(here, 'test.same', question)

    assert.equal(await sameForAll(here, 'test.same', question), 2)
  })

  test('is asked anew before it is too old, and nobody waits for it', async ({
    assert,
    cleanup,
  }) => {
    remember(cleanup)
    const { renewed } = sharedAnswers
    sharedAnswers.renewed = 0
    cleanup(() => {
      sharedAnswers.renewed = renewed
    })
    const here = await createCommunity()
    const question = counting()
    const ask = () => sameForAll(here, 'test.same', question)

    assert.deepEqual([await ask(), await ask()], [1, 1])
    // What the second one began is there by now, and takes the place of the first.
    await turn()
    assert.equal(await ask(), 2)
  })

  test('is not remembered where it failed', async ({ assert, cleanup }) => {
    remember(cleanup)
    const here = await createCommunity()
    const failing = async () => {
      throw new Error('the database is away')
    }
    await assert.rejects(() => sameForAll(here, 'test.same', failing), 'the database is away')

    assert.equal(await sameForAll(here, 'test.same', counting()), 1)
  })
})
