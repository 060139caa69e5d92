import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { TransactionClient } from '#core/database'
import transaction, { afterCommit, transactionOfItsOwn } from '#core/transaction'
import { openPurses } from '#points/tests/ledger'

test.group('A transaction that cannot be committed', () => {
  test('is told of, and what waits for the commit does not happen', async ({ assert }) => {
    const { giver } = await openPurses(10)
    let happened = false

    // The database looks at this only when it is asked to commit.
    const refused = transaction(async (client) => {
      await client.from('points_accounts').where('id', giver.id).update({ posted: 999 })
      afterCommit(async () => {
        happened = true
      })
    })

    await assert.rejects(() => refused, /change only together with a transfer/)
    assert.isFalse(happened)
  })

  test('because the connection is gone is told of', async ({ assert }) => {
    await assert.rejects(() => transaction(endConnection))
    await assert.rejects(() => transactionOfItsOwn(endConnection))
    await useWholePool()
  })
})

/** The last thing before the commit: from elsewhere, the connection is ended. */
async function endConnection(client: TransactionClient) {
  const { rows } = await client.rawQuery('select pg_backend_pid() as pid')
  await db.rawQuery('select pg_terminate_backend(:pid)', rows[0])
}

/** A connection that broke is found to be broken when it is next used: here, and not in another test. */
async function useWholePool() {
  const pool = db.connection().getWriteClient().client.pool as { max: number }
  const uses = Array.from({ length: pool.max }, () => db.rawQuery('select pg_sleep(0.05)'))
  await Promise.allSettled(uses)
}
