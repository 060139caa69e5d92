import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import type { Command } from '#points/commands'
import { emptyHead } from '#points/fingerprint'
import within from '#points/ledger'
import { newAccount } from './books.ts'
import { urlOf } from './lck/open_adapter.ts'
import { capture, hold, post, release, reverse } from './ledger.ts'

/** What of the server a notice listener needs. */
type Connection = {
  on: (event: 'notice', hear: (notice: { message?: string }) => void) => void
  query: (sql: string, done: (error: Error | null) => void) => void
}

const explaining = `
  load 'auto_explain';
  set auto_explain.log_min_duration = 0;
  set auto_explain.log_nested_statements = on;
  set auto_explain.log_level = notice;
  set client_min_messages = notice`

/**
 * What functions do for a batch is planned once for each connection, and the plan is kept. Planned while a
 * table has one page, it may read all of it for as long as nobody has analysed what it became: the first
 * minute of a new database. So we look at the plans, and not at the time they take.
 */
test.group('Points: plans made while the tables are small', (group) => {
  const name = `linli_scratch_${uuid().replaceAll('-', '')}`
  const plans: string[] = []
  group.setup(async () => {
    await db.rawQuery(`create database ${name} template template_linli`)
    db.manager.add(name, {
      client: 'pg',
      connection: { connectionString: urlOf(name) },
      pool: { min: 0, max: 1, afterCreate: explain },
    })
    return async () => {
      await db.manager.close(name, true)
      await db.rawQuery(`drop database ${name} with (force)`)
    }
  })

  test('read no table of the ledger as a whole, whatever is posted', async ({ assert }) => {
    const kept = await keptPlans()
    assert.isAbove(kept.length, 20)
    assert.deepEqual(kept.filter(readsAll), [])
  })

  test('would be found if they did', async ({ assert }) => {
    const database = db.connection(name)
    await database.rawQuery('alter function points_check_account() reset enable_seqscan')
    await database.rawQuery('alter function points_write(json, json, json) reset enable_seqscan')
    assert.isNotEmpty((await keptPlans()).filter(readsAll))
  })

  /** What is planned within functions for posts, holds, their ends and reversals. */
  async function keptPlans() {
    const database = db.connection(name)
    const [issuance, giver, receiver] = await openThree()
    const batch = (commands: Command[]) =>
      database.transaction((client) => within(client).carryOut(commands))
    const [, , { id: first }, { id: second }] = await batch([
      post(issuance, giver, 100),
      post(giver, receiver, 10),
      hold(giver, receiver, 5),
      hold(giver, receiver, 5),
    ])
    await database.rawQuery('analyze points_accounts, points_transfers')
    plans.length = 0

    const [{ id }] = await batch([post(giver, receiver, 1), capture(first!), release(second!)])
    // A plan is kept from the sixth time on.
    for (let count = 0; count < 6; count++) await batch([post(giver, receiver, 1)])
    await batch([reverse(id!, 1)])
    return [...plans]
  }

  function explain(connection: Connection, done: (error: Error | null) => void) {
    connection.on('notice', ({ message = '' }) => plans.push(message))
    connection.query(explaining, done)
  }

  async function openThree() {
    const { rows } = await db.connection(name).rawQuery(
      `insert into points_accounts (book, code, owner_kind, normal_side, min_balance, head)
       select 'points', 'plan:' || gen_random_uuid(), 'platform', case n when 0 then 'debit' else 'credit' end,
         case n when 0 then null else 0 end, decode(?, 'hex')
       from generate_series(0, 2) as n returning id`,
      [emptyHead]
    )
    return rows.map(({ id }: { id: string }) => newAccount(Number(id)))
  }
})

function readsAll(plan: string) {
  return /Seq Scan on (\w+\.)?points_/.test(plan)
}
