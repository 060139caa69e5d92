import { test } from '@japa/runner'
import type { Command } from '#points/commands'
import Lane, { type Carrier } from '#points/lane'
import type { Receipt } from '#points/ledger'

const noPauses = { groups: 4, batches: 1, pauses: [0, 0] }

function command(reference: string): Command {
  const memo = { key: 'points.test', values: {} }
  const deed = { reference, kind: 'test', memo, actorId: null }
  return { ...deed, type: 'post', debit: 1, credit: 2, amount: 1 }
}

/** Carries everything out at once, and remembers in which batches it came. */
function carrier() {
  const batches: string[][] = []
  const carry: Carrier = async (groups) => {
    batches.push(groups.map(([{ reference }]) => reference))
    return groups.map(receiptsFor)
  }
  return { batches, carry }
}

const receiptsFor = (group: Command[]): Receipt[] =>
  group.map(() => ({ id: 1, outcome: { status: 'refused', code: 'no_account' } }))

const references = (count: number) => Array.from({ length: count }, (_, place) => `deed ${place}`)

test.group('The lane', () => {
  test('what is asked for while a batch is under way goes together with the next', async ({
    assert,
  }) => {
    const { batches, carry } = carrier()
    const lane = new Lane(carry, noPauses)

    await Promise.all(references(7).map((reference) => lane.post(command(reference))))

    assert.deepEqual(
      batches.map(({ length }) => length),
      [1, 4, 2]
    )
    assert.deepEqual(batches.flat(), references(7))
  })

  test('one bad command does not take the others with it', async ({ assert }) => {
    const { batches, carry } = carrier()
    const lane = new Lane(async (groups) => {
      if (groups.some(([{ reference }]) => reference === 'deed 3')) throw new Error('poison')
      return carry(groups)
    }, noPauses)

    const answers = await Promise.allSettled(
      references(9).map((reference) => lane.post(command(reference)))
    )

    assert.deepEqual(
      answers.map(({ status }) => status === 'fulfilled'),
      references(9).map((reference) => reference !== 'deed 3')
    )
    assert.sameMembers(
      batches.flat(),
      references(9).filter((reference) => reference !== 'deed 3')
    )
  })

  test('a fault that passes is waited for; after one that stays nobody knows', async ({
    assert,
  }) => {
    const { carry } = carrier()
    let attempts = 0
    const failing =
      (times: number): Carrier =>
      async (groups) => {
        if (attempts++ < times) throw Object.assign(new Error('lost'), { code: 'ECONNRESET' })
        return carry(groups)
      }

    const [receipt] = await new Lane(failing(2), noPauses).post(command('a'))
    attempts = 0
    const lasting = new Lane(failing(99), noPauses).post(command('b'))

    assert.equal(receipt.id, 1)
    assert.deepEqual(await lasting, [{ id: null, outcome: { status: 'unknown', reference: 'b' } }])
    assert.equal(attempts, 3)
  })
})
