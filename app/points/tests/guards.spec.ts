import { randomBytes } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { AccountState } from '#points/ledger_state'
import { bytes, columnsOf } from '#points/rows'
import {
  capture,
  carryOut,
  fresh,
  historyOf,
  hold,
  openAccounts,
  openPurses,
  post,
  reverse,
} from './ledger.ts'

/**
 * Everything here goes past the ledger, as a mistake or a malicious hand would, and is refused by
 * the database itself.
 */
test.group('Points: what the database refuses', () => {
  test('to change a transfer', async ({ assert }) => {
    const { row } = await oneTransfer()
    const change = () => db.from('points_transfers').where('id', row.id).update({ amount: 1 })
    await assert.rejects(change, /append-only/)
  })

  test('to remove a transfer', async ({ assert }) => {
    const { row } = await oneTransfer()
    await assert.rejects(
      () => db.from('points_transfers').where('id', row.id).delete(),
      /append-only/
    )
  })

  test('to empty the table', async ({ assert }) => {
    await assert.rejects(() => db.rawQuery('truncate points_transfers cascade'), /append-only/)
  })

  test('a deed a second time', async ({ assert }) => {
    const { row } = await oneTransfer()
    const again = () => forge(row, { key: `\\x${row.key}` })
    await assert.rejects(again, /points_transfers_key_unique/)
  })

  test('a place in a history a second time', async ({ assert }) => {
    const { row } = await oneTransfer()
    await assert.rejects(() => forge(row, {}), /points_transfers_debit_debit_seq_unique/)
  })

  test('a place in a history that was taken on the other side', async ({ assert }) => {
    const { giver, receiver, row } = await oneTransfer()
    // The same transfer the other way round: places, balances and hash are what the accounts say.
    const doubled = () =>
      forge(row, {
        ...{ debit: receiver.id, debit_seq: row.creditSeq, debit_after: row.creditAfter },
        ...{ credit: giver.id, credit_seq: row.debitSeq, credit_after: row.debitAfter },
      })
    await assert.rejects(doubled, /leave or double a place/)
  })

  test('a gap in a history', async ({ assert }) => {
    const { giver, receiver, row } = await oneTransfer()
    const changes = { debit_seq: row.debitSeq + 2, credit_seq: row.creditSeq + 2 }
    const gap = () => {
      const hash = randomBytes(32)
      const moves: Move[] = [
        [giver, { seq: row.debitSeq + 2, posted: row.debitAfter, head: hash }],
        [
          receiver,
          {
            seq: row.creditSeq + 2,
            posted: row.creditAfter,
            head: hash,
          },
        ],
      ]
      return forge(row, { ...changes, hash }, moves)
    }
    await assert.rejects(gap, /leave or double a place/)
  })

  test('a running balance that the account does not have', async ({ assert }) => {
    const { row } = await oneTransfer()
    const changes = { debit_seq: row.debitSeq + 1, credit_seq: row.creditSeq + 1 }
    await assert.rejects(() => forge(row, changes), /do not agree/)
  })

  test('a transfer between books', async ({ assert }) => {
    const { issuance, giver } = await openPurses(100)
    const { issuance: other } = await openPurses(100)
    const [row] = await historyOf(giver)
    const between = () => {
      const hash = randomBytes(32)
      const moves: Move[] = [
        [issuance, { seq: 2, posted: 200, head: hash }],
        [other, { seq: 2, posted: 0, head: hash }],
      ]
      return forge(
        row,
        {
          ...{ debit: issuance.id, debit_seq: 2, debit_after: 200, hash },
          ...{ credit: other.id, credit_seq: 2, credit_after: 0 },
        },
        moves
      )
    }
    await assert.rejects(between, /do not agree/)
  })

  test('an amount of nothing', async ({ assert }) => {
    const { row } = await oneTransfer()
    await assert.rejects(() => forge(row, { amount: 0 }), /points_transfers_amount_countable/)
  })

  test('a transfer from an account to itself', async ({ assert }) => {
    const { giver, row } = await oneTransfer()
    const toItself = () => forge(row, { credit: giver.id })
    await assert.rejects(toItself, /points_transfers_two_accounts/)
  })

  test('to end a hold a second time', async ({ assert }) => {
    const { giver, receiver } = await openPurses(100)
    const [{ id }] = await carryOut([hold(giver, receiver, 30)])
    await carryOut([capture(id!)])
    const [, , ending] = await historyOf(giver)
    const changes = { debit_seq: ending.debitSeq + 1, credit_seq: ending.creditSeq + 1 }
    await assert.rejects(() => forge(ending, changes), /points_transfers_resolved_once/)
  })

  test('to end a hold with another amount than was held', async ({ assert }) => {
    const { giver, receiver } = await openPurses(100)
    const [{ id }] = await carryOut([hold(giver, receiver, 30)])
    const [, made] = await historyOf(giver)
    const capturedMore = () => {
      const hash = randomBytes(32)
      const moves: Move[] = [
        [giver, { seq: 3, posted: 60, held: 0, head: hash }],
        [receiver, { seq: 2, posted: 40, pending_in: 0, head: hash }],
      ]
      return forge(
        made,
        {
          ...{ phase: 'post', pending_id: id, expires_at: null, amount: 40, hash },
          ...{ debit_seq: 3, debit_after: 60, credit_seq: 2, credit_after: 40 },
        },
        moves
      )
    }
    await assert.rejects(capturedMore, /end a hold otherwise/)
  })

  test('to reverse more than was moved', async ({ assert }) => {
    const { giver, receiver, row } = await oneTransfer()
    await carryOut([reverse(row.id, 6)])
    const reversedMore = () => {
      const hash = randomBytes(32)
      const moves: Move[] = [
        [giver, { seq: 4, posted: 101, head: hash }],
        [receiver, { seq: 3, posted: -1, min_balance: null, head: hash }],
      ]
      return forge(
        row,
        {
          ...{ reverses_id: row.id, amount: 5, hash },
          ...{ debit: receiver.id, debit_seq: 3, debit_after: -1 },
          ...{ credit: giver.id, credit_seq: 4, credit_after: 101 },
        },
        moves
      )
    }
    await assert.rejects(reversedMore, /reverse more or other/)
  })

  test('a balance below the floor', async ({ assert }) => {
    const { giver } = await oneTransfer()
    const below = () =>
      db.from('points_accounts').where('id', giver.id).update({ seq: 9, posted: -1 })
    await assert.rejects(below, /points_accounts_above_floor/)
  })

  test('more held than is there', async ({ assert }) => {
    const { giver } = await oneTransfer()
    const beyond = () =>
      db.from('points_accounts').where('id', giver.id).update({ seq: 9, held: 91 })
    await assert.rejects(beyond, /points_accounts_above_floor/)
  })

  test('a balance above the ceiling', async ({ assert }) => {
    const [account] = await openAccounts({ maxBalance: 50 })
    const above = () =>
      db.from('points_accounts').where('id', account.id).update({ seq: 1, posted: 51 })
    await assert.rejects(above, /points_accounts_below_ceiling/)
  })

  test('a balance that no transfer stands behind', async ({ assert }) => {
    const { giver, receiver } = await oneTransfer()
    const richer = () => db.from('points_accounts').where('id', receiver.id).update({ posted: 999 })
    const freer = () => db.from('points_accounts').where('id', giver.id).increment('held', 1)
    await assert.rejects(richer, /change only together with a transfer/)
    await assert.rejects(freer, /change only together with a transfer/)
    assert.equal((await fresh(receiver)).posted, 10)
  })

  test('an account that begins with points', async ({ assert }) => {
    const [{ book }] = await openAccounts({})
    const facts = { book, code: 'gift', owner_kind: 'platform', normal_side: 'credit' }
    const open = (columns: Columns) =>
      db.table('points_accounts').insert({ ...facts, head: bytes('00'), ...columns })
    await assert.rejects(() => open({ posted: 5 }), /change only together with a transfer/)
    await assert.rejects(() => open({ posted: 5, seq: 1 }), /change only together with a transfer/)
  })

  test('to close an account that is not empty', async ({ assert }) => {
    const { giver } = await oneTransfer()
    const close = () => db.from('points_accounts').where('id', giver.id).update({ state: 'closed' })
    await assert.rejects(close, /points_accounts_closed_empty/)
  })

  test('to remove an account with a history', async ({ assert }) => {
    const { giver } = await oneTransfer()
    const remove = () => db.from('points_accounts').where('id', giver.id).delete()
    await assert.rejects(remove, /with a history are kept/)
  })
})

type Columns = { [column: string]: unknown }
type Row = Awaited<ReturnType<typeof historyOf>>[number]

/** 10 of 100 points have gone from the giver to the receiver. */
async function oneTransfer() {
  const purses = await openPurses(100)
  await carryOut([post(purses.giver, purses.receiver, 10)])
  const [row] = await historyOf(purses.receiver)
  return { ...purses, row }
}

/** What an account would be made, by column. */
type Move = [account: AccountState, columns: Columns]

/** The row again, as another deed, with changes, and its accounts in the same breath. */
async function forge({ id: _, ...row }: Row, changes: Columns, moves: Move[] = []) {
  const columns: Columns = { ...columnsOf(row), key: randomBytes(16), ...changes }
  const updates = moves.map(([{ id }, balance], place) => {
    const set = Object.keys(balance).map((column) => `${column} = ?`)
    return `move_${place} as (update points_accounts set ${set.join()} where id = ${id})`
  })
  const names = Object.keys(columns)
  const values = [...moves.map(([, balance]) => balance), columns].flatMap(Object.values)
  await db.rawQuery(
    `${updates.length > 0 ? `with ${updates.join()}` : ''}
     insert into points_transfers (${names.join()}) values (${names.map(() => '?').join()})`,
    values
  )
}
