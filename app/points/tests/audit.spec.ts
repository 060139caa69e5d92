import ace from '@adonisjs/core/services/ace'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import PointsAudit from '#points/commands/points_audit'
import audit from '#points/queries/audit'
import eachTransfer from '#points/queries/each_transfer'
import { capture, carryOut, historyOf, hold, openPurses, post } from './ledger.ts'

test.group('Points: the audit', () => {
  test('finds nothing where nothing is wrong', async ({ assert }) => {
    await twoTransfers()
    const { faults } = await audit()
    assert.deepEqual(faults, [])
  })

  test('reads words in every script as they were written', async ({ assert }) => {
    const { giver, receiver } = await openPurses(100)
    const memo = { key: 'points.test', values: { place: '南苑社区 🏮', said: 'é "quoted" \\' } }
    const references = ['南苑', 'café', 'a "shift"\n', '\\x', '\u007f'].map(
      (words) => `${words}:${uuid()}`
    )
    const deeds = references.map((reference) => ({ ...post(giver, receiver, 1), reference, memo }))
    await carryOut(deeds)
    assert.isEmpty((await audit()).faults)
  })

  test('names the transfer whose amount was changed', async ({ assert }) => {
    const { first } = await twoTransfers()
    const faults = await faultsAfter((client) =>
      client.from('points_transfers').where('id', first.id).update({ amount: 11 })
    )
    assert.include(faults[0], `transfer ${first.id} (`)
    assert.isTrue(faults.every((fault) => fault.startsWith(`transfer ${first.id} (`)))
  })

  test('names the transfer whose words were changed', async ({ assert }) => {
    const { first } = await twoTransfers()
    const memo = JSON.stringify({ key: 'points.other', values: {} })
    const faults = await faultsAfter((client) =>
      client.from('points_transfers').where('id', first.id).update({ memo })
    )
    assert.deepEqual(faults, [`transfer ${first.id} (${first.reference}): breaks the chain`])
  })

  test('names the transfer whose moment, lots or words are nothing that it could have said', async ({
    assert,
  }) => {
    const { first } = await twoTransfers()
    const impossible = [
      { at: 'infinity' },
      { at: '2026-01-01T00:00:00.000001Z' },
      { lots: '{"amount": 1}' },
      { lots: '[null]' },
      { memo: '5' },
    ]
    for (const change of impossible) {
      const faults = await faultsAfter((client) =>
        client.from('points_transfers').where('id', first.id).update(change)
      )
      assert.include(faults, `transfer ${first.id} (${first.reference}): breaks the chain`)
    }
  })

  test('names the transfer that follows one that was removed', async ({ assert }) => {
    const { first, second } = await twoTransfers()
    const faults = await faultsAfter((client) =>
      client.from('points_transfers').where('id', first.id).delete()
    )
    assert.include(faults[0], `transfer ${second.id} (`)
  })

  test('names a transfer that was put in between', async ({ assert }) => {
    const { first } = await twoTransfers()
    const faults = await faultsAfter((client) =>
      client.rawQuery(
        `insert into points_transfers (key, fingerprint, reference, book, kind, phase, debit, credit,
           amount, debit_seq, credit_seq, debit_after, credit_after, at, memo, hash)
         select substr(hash, 1, 16), fingerprint, 'forged', book, kind, phase, debit, credit,
           amount, 1000, 1000, debit_after, credit_after, at, memo, sha256(hash)
         from points_transfers where id = ?`,
        [first.id]
      )
    )
    assert.include(faults.join('\n'), '(forged): breaks the chain')
  })

  test('names two transfers that changed places', async ({ assert }) => {
    const { first, second } = await twoTransfers()
    const faults = await faultsAfter(async (client) => {
      await client.rawQuery('alter table points_transfers alter id drop identity')
      const turns = [
        [first.id, -1],
        [second.id, first.id],
        [-1, second.id],
      ]
      for (const [from, to] of turns) {
        await client.rawQuery('update points_transfers set id = ? where id = ?', [to, from])
      }
    })
    assert.include(
      faults.join('\n'),
      `transfer ${first.id} (${second.reference}): breaks the chain`
    )
  })

  test('names the account whose last transfer was removed', async ({ assert }) => {
    const { giver, second } = await twoTransfers()
    const faults = await faultsAfter((client) =>
      client.from('points_transfers').where('id', second.id).delete()
    )
    assert.include(faults.join('\n'), `account ${giver.id} (test:1): posted is 70, not 90`)
  })

  test('names the account whose balance was changed, and the book that is off', async ({
    assert,
  }) => {
    const { receiver } = await twoTransfers()
    const faults = await faultsAfter((client) =>
      client.from('points_accounts').where('id', receiver.id).increment('posted', 5)
    )
    assert.deepEqual(faults, [
      `account ${receiver.id} (test:2): posted is 35, not 30`,
      `book ${receiver.book}: adds up to 5, not 0`,
    ])
  })

  test('names the account that says it holds what nobody holds', async ({ assert }) => {
    const { giver } = await twoTransfers()
    const faults = await faultsAfter((client) =>
      client.from('points_accounts').where('id', giver.id).update({ held: 5 })
    )
    assert.deepEqual(faults, [`account ${giver.id} (test:1): held is 5, not 0`])
  })

  test('names a deed and an ending that are there twice', async ({ assert }) => {
    const { giver, receiver } = await openPurses(100)
    const [{ id }] = await carryOut([hold(giver, receiver, 30)])
    await carryOut([capture(id!)])
    const [, , ending] = await historyOf(giver)
    const faults = await faultsAfter(async (client) => {
      await client.rawQuery(
        'alter table points_transfers drop constraint points_transfers_key_unique'
      )
      await client.rawQuery('drop index points_transfers_resolved_once')
      await client.rawQuery(
        `insert into points_transfers (key, fingerprint, reference, book, kind, phase, pending_id,
           debit, credit, amount, debit_seq, credit_seq, debit_after, credit_after, at, memo, hash)
         select key, fingerprint, reference, book, kind, phase, pending_id, debit, credit, amount,
           debit_seq + 1, credit_seq + 1, debit_after, credit_after, at, memo, hash
         from points_transfers where id = ?`,
        [ending.id]
      )
    })
    assert.include(faults.join('\n'), 'ends a hold that is not open, or another one')
    assert.include(faults.join('\n'), `transfer ${ending.id}: its key ${ending.key} is there again`)
  })

  test('leaves a connection that answers, also where it stops on the way', async ({ assert }) => {
    await twoTransfers()
    const client = await db.transaction()
    const stop = () => {
      throw new Error('enough')
    }
    await assert.rejects(() => eachTransfer(client, stop), 'enough')
    const { rows } = await client.rawQuery('select 1 as one')
    await client.rollback()
    assert.deepEqual(rows, [{ one: 1 }])
  })

  test('node ace points:audit says in one line that the books balance', async ({ assert }) => {
    await twoTransfers()
    ace.ui.switchMode('raw')
    const command = await ace.create(PointsAudit, [])
    await command.exec()
    const lines = command.logger.getLogs().map(({ message }) => message)
    ace.ui.switchMode('normal')

    command.assertSucceeded()
    assert.lengthOf(lines, 1)
    assert.match(lines[0], /账目平衡.*\d+ accounts, \d+ transfers/)
  })
})

/** 10 and then 20 of 100 points have gone from the giver to the receiver. */
async function twoTransfers() {
  const purses = await openPurses(100)
  await carryOut([post(purses.giver, purses.receiver, 10)])
  await carryOut([post(purses.giver, purses.receiver, 20)])
  const [first, second] = await historyOf(purses.receiver)
  return { ...purses, first, second }
}

/** What an audit says after `tampering` by someone who can switch the guards off; then all is undone. */
async function faultsAfter(tampering: (client: TransactionClient) => Promise<unknown>) {
  const client = await db.transaction()
  try {
    await client.rawQuery('alter table points_transfers disable trigger user')
    await client.rawQuery('alter table points_accounts disable trigger user')
    await tampering(client)
    const { faults } = await audit(client)
    return faults
  } finally {
    await client.rollback()
  }
}
