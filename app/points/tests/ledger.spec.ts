import { test } from '@japa/runner'
import fc from 'fast-check'
import transaction from '#core/transaction'
import type { Command } from '#points/commands'
import within from '#points/ledger'
import audit from '#points/queries/audit'
import {
  capture,
  carryOut,
  fresh,
  historyOf,
  hold,
  openAccounts,
  openPurses,
  post,
  release,
  reverse,
} from './ledger.ts'
import NaiveModel from './naive_model.ts'
import { accountsOfAllKinds, commandOf, steps } from './steps.ts'

test.group('Points: the ledger in the database', () => {
  test('it decides as a naive model does, counts the same, and stands an audit', async ({
    assert,
  }) => {
    const everything = fc.asyncProperty(steps(accountsOfAllKinds.length + 1), async (taken) => {
      const accounts = await openAccounts(...accountsOfAllKinds)
      const ids = [...accounts.map(({ id }) => id), 0]
      const model = new NaiveModel(accounts)
      const before = { asked: [] as Command[], transfers: [] as number[] }
      const mark = accounts[0].book
      for (const step of taken) {
        const told = commandOf(step, ids, before)
        const command = { ...told, reference: told.reference.replace(/^step/, mark) }
        const [{ id, outcome }] = await carryOut([command])
        const word = outcome.status === 'refused' ? outcome.code : outcome.status
        assert.equal(word, model.expect(command))
        if (word === 'applied') {
          model.remember(command, id!)
          before.transfers.push(id!)
        }
        before.asked.push(command)
      }
      for (const account of accounts) {
        const { held, pendingIn, posted } = await fresh(account)
        assert.deepEqual({ posted, held, pendingIn }, model.balance(account.id))
      }
    })
    await fc.assert(everything, { numRuns: 15 })
    const { faults } = await audit()
    assert.deepEqual(faults, [])
  })

  test('linked commands stand or fall together, and show that they belong together', async ({
    assert,
  }) => {
    const { giver, issuance, receiver } = await openPurses(10)
    const linked = (...commands: Command[]) =>
      transaction((client) => within(client).carryOutLinked(commands))

    const tooMuch = await linked(post(giver, receiver, 6), post(giver, receiver, 6))
    const refused = await fresh(giver)
    const both = await linked(post(giver, receiver, 6), post(issuance, giver, 1))

    assert.deepEqual(
      tooMuch.map(({ outcome }) => outcome.status === 'refused' && outcome.code),
      ['linked_failed', 'insufficient']
    )
    assert.equal(refused.posted, 10)
    assert.equal((await fresh(giver)).posted, 5)
    const history = await historyOf(giver)
    const [first, second] = both.map(({ id }) => history.find((row) => row.id === id)!)
    assert.equal(first.groupKey, first.key)
    assert.equal(second.groupKey, first.key)
    assert.deepEqual((await audit()).faults, [])
  })

  test('a batch is carried out in order and a refusal among it holds nothing up', async ({
    assert,
  }) => {
    const { giver, receiver } = await openPurses(10)
    const again = post(giver, receiver, 4)

    const receipts = await carryOut([
      again,
      post(giver, receiver, 7),
      again,
      post(giver, receiver, 6),
    ])

    assert.deepEqual(
      receipts.map(({ outcome }) => outcome.status),
      ['applied', 'refused', 'duplicate', 'applied']
    )
    assert.equal(receipts[0].id, receipts[2].id)
    assert.equal((await fresh(giver)).posted, 0)
    assert.equal((await fresh(receiver)).posted, 10)
    const { faults } = await audit()
    assert.deepEqual(faults, [])
  })

  test('what was moved can be moved back, in parts, and never more than was moved', async ({
    assert,
  }) => {
    const { giver, receiver } = await openPurses(100)
    const [{ id }] = await carryOut([post(giver, receiver, 10)])

    await carryOut([reverse(id!, 6)])
    const [tooMuch] = await carryOut([reverse(id!, 5)])
    const [rest] = await carryOut([reverse(id!, 4)])

    assert.deepEqual(tooMuch.outcome, { status: 'refused', code: 'over_reversal' })
    assert.equal(rest.outcome.status, 'applied')
    assert.equal((await fresh(giver)).posted, 100)
    assert.equal((await fresh(receiver)).posted, 0)
  })

  test('a transfer that is reversed 16 times at once is reversed once', async ({ assert }) => {
    const { giver, receiver } = await openPurses(1_000)
    const [{ id }] = await carryOut([post(giver, receiver, 60)])
    await carryOut([post(giver, receiver, 900)])

    const answers = await Promise.all(times(16, () => carryOut([reverse(id!, 60)])))

    const applied = answers.flat().filter(({ outcome }) => outcome.status === 'applied')
    assert.lengthOf(applied, 1)
    assert.equal((await fresh(receiver)).posted, 900)
  })

  test('what the caller takes back is taken back here too', async ({ assert }) => {
    const { giver, receiver } = await openPurses(10)
    const before = await fresh(giver)

    const changeOfMind = transaction(async () => {
      await carryOut([post(giver, receiver, 4)])
      throw new Error('changed my mind')
    })
    await assert.rejects(() => changeOfMind, 'changed my mind')

    assert.deepEqual(await fresh(giver), before)
    assert.lengthOf(await historyOf(receiver), 0)
  })
})

test.group('Points: many at once', () => {
  test('the same deed 64 times at once is one transfer', async ({ assert }) => {
    const { giver, receiver } = await openPurses(1_000)
    const deed = post(giver, receiver, 5)

    const answers = await Promise.all(times(64, () => carryOut([deed])))

    const receipts = answers.flat()
    assert.lengthOf(await historyOf(receiver), 1)
    assert.equal((await fresh(receiver)).posted, 5)
    assert.lengthOf(new Set(receipts.map(({ id }) => id)), 1)
    assert.lengthOf(
      receipts.filter(({ outcome }) => outcome.status === 'applied'),
      1
    )
    assert.lengthOf(
      receipts.filter(({ outcome }) => outcome.status === 'duplicate'),
      63
    )
  })

  test('64 holds at once take what is there and no more', async ({ assert }) => {
    const { giver, receiver } = await openPurses(100)

    const answers = await Promise.all(times(64, () => carryOut([hold(giver, receiver, 7)])))

    const applied = answers.flat().filter(({ outcome }) => outcome.status === 'applied')
    assert.lengthOf(applied, 14)
    const { held, posted } = await fresh(giver)
    assert.deepEqual({ held, posted }, { held: 98, posted: 100 })
  })

  test('a budget drained by 7s from many sides ends with what is left over', async ({ assert }) => {
    const { giver, receiver } = await openPurses(100)

    await Promise.all(times(64, () => carryOut([post(giver, receiver, 7)])))

    assert.equal((await fresh(giver)).posted, 2)
    assert.equal((await fresh(receiver)).posted, 98)
  })

  test('a hold that is captured 16 times at once is spent once', async ({ assert }) => {
    const { giver, receiver } = await openPurses(100)
    const [{ id }] = await carryOut([hold(giver, receiver, 30)])

    const answers = await Promise.all(times(16, () => carryOut([capture(id!)])))

    assert.lengthOf(
      answers.flat().filter(({ outcome }) => outcome.status === 'applied'),
      1
    )
    const { held, posted } = await fresh(giver)
    assert.deepEqual({ held, posted }, { held: 0, posted: 70 })
  })

  test('a hold that is captured and released at once ends in one way', async ({ assert }) => {
    const { giver, receiver } = await openPurses(100)
    const [{ id }] = await carryOut([hold(giver, receiver, 30)])

    const answers = await Promise.all(
      times(16, (turn) => carryOut([turn % 2 ? capture(id!) : release(id!)]))
    )

    assert.lengthOf(
      answers.flat().filter(({ outcome }) => outcome.status === 'applied'),
      1
    )
    const [, , ending] = await historyOf(giver)
    const { held, posted } = await fresh(giver)
    assert.deepEqual({ held, posted }, { held: 0, posted: ending.phase === 'post' ? 70 : 100 })
  })

  test('batches that want the same accounts in another order do not wait in a circle', async ({
    assert,
  }) => {
    const { giver, receiver } = await openPurses(1_000)
    await carryOut([post(giver, receiver, 500)])

    const answers = await Promise.all(
      times(64, (turn) => {
        const back = [post(receiver, giver, 3), post(giver, receiver, 2)]
        const forth = [post(giver, receiver, 3), post(receiver, giver, 2)]
        return carryOut(turn % 2 ? back : forth)
      })
    )

    assert.lengthOf(
      answers.flat().filter(({ outcome }) => outcome.status === 'applied'),
      128
    )
    assert.equal((await fresh(giver)).posted, 500)
    const { faults } = await audit()
    assert.deepEqual(faults, [])
  })
})

function times<Result>(count: number, work: (turn: number) => Promise<Result>) {
  return Array.from({ length: count }, (_, turn) => work(turn))
}
