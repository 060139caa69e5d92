import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import type { Command } from '#points/commands'
import within, { carryOut as carryOutBy, type LaneReceipt } from '#points/ledger'
import pointsLane from '#points/points_lane'
import audit from '#points/queries/audit'
import Store from '#points/store'
import tellerOf from '#points/teller'
import { tellFault } from './faults/fault_table.ts'
import { capture, carryOut, fresh, historyOf, hold, openPurses, post, release } from './ledger.ts'

/** How many connections the application has (config/database.ts). */
const CONNECTIONS = 20
const MOST = Number.MAX_SAFE_INTEGER

test.group('Points: faults inside', () => {
  test('100 equal requests at once, by both ways in, are one transfer', async ({ assert }) => {
    const { giver, receiver } = await openPurses(500)
    const gift = post(giver, receiver, 5)
    const answers = await Promise.all(
      times(100, (turn) => (turn % 2 ? pointsLane.post(gift) : carryOut([gift])))
    )
    assert.deepEqual(countOf(answers), { applied: 1, duplicate: 99 })
    assert.lengthOf(await historyOf(receiver), 1)
    tellFault({ fault: '100 equal requests at once', ...once(answers) })
  })

  test('the same key with another body is a conflict, whichever comes first', async ({
    assert,
  }) => {
    const { giver, receiver } = await openPurses(500)
    const gift = post(giver, receiver, 5)
    const other = { ...post(giver, receiver, 6), reference: gift.reference }
    const answers = await Promise.all(times(60, (turn) => pointsLane.post(turn % 2 ? gift : other)))
    assert.deepEqual(countOf(answers), { applied: 1, duplicate: 29, key_conflict: 30 })
    tellFault({ fault: 'the same key with another body', ...once(answers) })
  })

  test('repetitions within a batch and across batches are one transfer each', async ({
    assert,
  }) => {
    const { giver, receiver } = await openPurses(500)
    const gifts = times(10, () => post(giver, receiver, 1))
    const first = await carryOut([...gifts, ...gifts])
    const second = await carryOut([...gifts, ...gifts])
    assert.deepEqual(countOf([first, second]), { applied: 10, duplicate: 30 })
    assert.equal((await fresh(receiver)).posted, 10)
    tellFault({ fault: 'repetitions in and across batches', ...once([first, second]) })
  })

  test('one command that the database cannot take does not take 255 others with it', async ({
    assert,
  }) => {
    const { giver, receiver } = await openPurses(500)
    const gifts = times(256, () => post(giver, receiver, 1))
    // JSON in the database has no such sign.
    gifts[200].memo = { key: 'points.test', values: { words: '\u0000' } }

    const answers = await Promise.allSettled(gifts.map((gift) => pointsLane.post(gift)))

    const refused = answers.flatMap(({ status }, place) => (status === 'rejected' ? place : []))
    assert.deepEqual(refused, [200])
    assert.equal((await fresh(receiver)).posted, 255)
    tellFault({ fault: 'one poisoned among 255', rounds: 1, acknowledged: 255, lost: 0, twice: 0 })
  })

  test('while all connections are taken it waits, and then all is carried out', async ({
    assert,
  }) => {
    const { giver, receiver } = await openPurses(500)
    const taken = await Promise.all(times(CONNECTIONS, () => db.transaction()))
    const gifts = times(50, () => pointsLane.post(post(giver, receiver, 1)))
    await Promise.all(taken.map((client) => client.rollback()))

    const answers = await Promise.all(gifts)

    assert.deepEqual(countOf(answers), { applied: 50 })
    tellFault({ fault: 'pool exhausted', ...once(answers) })
  })

  test('a statement that takes too long changes nothing, and may be asked for again', async ({
    assert,
  }) => {
    const { giver, receiver } = await openPurses(500)
    const gift = post(giver, receiver, 5)
    const holder = await db.transaction()
    await holder.rawQuery('select from points_accounts where id = ? for update', [giver.id])
    const late = transaction(async (client) => {
      await client.rawQuery('set local statement_timeout = 50')
      return within(client).carryOut([gift])
    })
    await assert.rejects(() => late, /statement timeout/)
    await holder.rollback()

    assert.equal((await fresh(receiver)).posted, 0)
    assert.deepEqual(countOf([await carryOut([gift])]), { applied: 1 })
    tellFault({ fault: 'statement timeout', rounds: 1, acknowledged: 1, lost: 0, twice: 0 })
  })

  test('a clock that goes back an hour, and another time zone, leave the books right', async ({
    assert,
  }) => {
    const { giver, receiver } = await openPurses(500)
    for (const at of ['2026-03-29T01:30:00.000Z', '2026-03-29T00:30:00.000Z']) {
      await carryOutAt(at, [post(giver, receiver, 1)])
    }
    await transaction(async (client) => {
      await client.rawQuery(`set local time zone 'America/New_York'`)
      await within(client).carryOut([post(giver, receiver, 1)])
    })
    assert.equal((await fresh(receiver)).posted, 3)
    assert.deepEqual((await audit()).faults, [])
  })

  test('a hold to the end of the month can be captured until then and not at that moment', async ({
    assert,
  }) => {
    const { giver, receiver } = await openPurses(500)
    // In Wuwei January ends here.
    const end = '2026-01-31T16:00:00.000Z'
    const held = times(2, () => ({ ...hold(giver, receiver, 30), expiresAt: end }))
    const [[one], [other]] = await Promise.all(held.map((each) => carryOut([each])))

    const intime = await carryOutAt('2026-01-31T15:59:59.999Z', [capture(one.id!)])
    const late = await carryOutAt(end, [capture(other.id!)])
    const released = await carryOutAt(end, [release(other.id!)])

    assert.deepEqual(countOf([intime, late, released]), { applied: 2, hold_gone: 1 })
    const { held: rest, posted } = await fresh(giver)
    assert.deepEqual({ rest, posted }, { rest: 0, posted: 470 })
  })

  test('a hold that runs out while it is captured ends in one way', async ({ assert }) => {
    const { giver, receiver } = await openPurses(500)
    const [{ id }] = await carryOut([hold(giver, receiver, 30)])
    const answers = await Promise.all(
      times(40, (turn) => pointsLane.post(turn % 2 ? capture(id!) : release(id!)))
    )
    assert.deepEqual(countOf(answers), { applied: 1, hold_gone: 39 })
    assert.equal((await fresh(giver)).held, 0)
    tellFault({ fault: 'hold runs out while captured', ...once(answers) })
  })

  test('from an account that is frozen in between goes what went before, and no more', async ({
    assert,
  }) => {
    const { giver, receiver } = await openPurses(500)
    const gifts = times(200, () => pointsLane.post(post(giver, receiver, 1)))
    await Promise.race(gifts)
    await db.from('points_accounts').where('id', giver.id).update({ state: 'frozen' })
    const atTheFreeze = (await fresh(giver)).posted

    const answers = await Promise.all(gifts)

    const { applied = 0, frozen = 0 } = countOf(answers)
    assert.equal(applied + frozen, 200)
    assert.equal((await fresh(giver)).posted, atTheFreeze)
    assert.equal(500 - atTheFreeze, applied)
    tellFault({ fault: 'account frozen in a batch', ...once(answers) })
  })

  test('the greatest number that is counted exactly is kept, and one more is refused', async ({
    assert,
  }) => {
    const { giver, issuance, receiver } = await openPurses(MOST)
    const beyond = await carryOut([post(issuance, giver, 1)])
    const all = await carryOut([post(giver, receiver, MOST)])
    assert.deepEqual(countOf([beyond, all]), { over_limit: 1, applied: 1 })
    assert.equal((await fresh(receiver)).posted, MOST)
    assert.deepEqual((await audit()).faults, [])
  })

  test('past the ledger nothing is changed, removed or emptied', async ({ assert }) => {
    const { giver } = await openPurses(500)
    const before = await historyOf(giver)
    const hands = [
      `update points_transfers set amount = 1 where credit = ${giver.id}`,
      `delete from points_transfers where credit = ${giver.id}`,
      `truncate points_transfers cascade`,
      `update points_accounts set posted = 1 where id = ${giver.id}`,
    ]
    for (const hand of hands) {
      const reach = (client: TransactionClient) => client.rawQuery(hand)
      await assert.rejects(() => transaction(reach), /append-only|together with a transfer/)
    }
    assert.deepEqual(await historyOf(giver), before)
    tellFault({ fault: 'update, delete, truncate', rounds: 4, acknowledged: 1, lost: 0, twice: 0 })
  })
})

/** As if the clock of the database said so. */
function carryOutAt(at: string, commands: Command[]) {
  class StoreAt extends Store {
    override async read(asked: Command[], keys: string[]) {
      return { ...(await super.read(asked, keys)), at }
    }
  }
  return transaction(async (client) => {
    const [receipts] = await carryOutBy(new StoreAt(tellerOf(client)), [commands])
    return receipts
  })
}

function countOf(answers: LaneReceipt[][]) {
  const counts: Record<string, number> = {}
  for (const { outcome } of answers.flat()) {
    const word = outcome.status === 'refused' ? outcome.code : outcome.status
    counts[word] = (counts[word] ?? 0) + 1
  }
  return counts
}

/** For the table: answered so often, and each transfer once. */
function once(answers: LaneReceipt[][]) {
  const { applied = 0, duplicate = 0 } = countOf(answers)
  return { rounds: answers.length, acknowledged: applied + duplicate, lost: 0, twice: 0 }
}

function times<Result>(count: number, work: (turn: number) => Result): Result[] {
  return Array.from({ length: count }, (_, turn) => work(turn))
}
