import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import applyRetentionDaily from '#privacy/chores/apply_retention'
import type Account from '#identity/models/account'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'

const ago = (span: { days: number } | { months: number }) => DateTime.now().minus(span).toJSDate()

async function createSomebody() {
  const community = await createCommunity()
  const person = await createResident(community)
  return { community, person, account: await createAccount(person) }
}

async function insert(table: string, facts: object) {
  const id = randomUUID()
  await db.table(table).insert({ id, ...facts })
  return id
}

function signInOf({ id }: Account, last_seen_at: Date, facts = {}) {
  const when = { began_at: last_seen_at, last_seen_at }
  return insert('sign_ins', { account_id: id, way: 'code', ...when, ...facts })
}

async function leftOf(table: string, ids: string[]) {
  const rows: { id: string }[] = await db.from(table).whereIn('id', ids).select('id')
  return rows.map(({ id }) => id)
}

async function latestResult(kind: string) {
  const run = await db.from('retention_runs').orderBy('id', 'desc').firstOrFail()
  return run.results.find((result: { kind: string }) => result.kind === kind)
}

test.group('What is kept for a while', () => {
  test('sign-ins go after half a year, ended or left to themselves', async ({ assert }) => {
    const { account } = await createSomebody()
    const ended = { ended_at: ago({ months: 7 }), ending: 'signed_out' }
    const old = await signInOf(account, ago({ months: 7 }), ended)
    const left = await signInOf(account, ago({ months: 7 }))
    const recent = await signInOf(account, ago({ months: 5 }))

    await applyRetentionDaily()

    assert.deepEqual(await leftOf('sign_ins', [old, left, recent]), [recent])
    const { deleted, due, fault } = await latestResult('identity.sign_in')
    assert.isNull(fault)
    assert.isAtLeast(deleted, 2)
    assert.equal(deleted, due)
  })

  test('what was sent to whom goes after a year', async ({ assert }) => {
    const { person } = await createSomebody()
    const facts = { channel: 'sms', kind: 'notice', recipient: '138****0000', state: 'delivered' }
    const send = (created_at: Date) =>
      insert('message_deliveries', { ...facts, person_id: person.id, created_at })
    const [old, recent] = [await send(ago({ months: 13 })), await send(ago({ months: 11 }))]

    await applyRetentionDaily()

    assert.deepEqual(await leftOf('message_deliveries', [old, recent]), [recent])
    assert.isNull((await latestResult('notifications.message_delivery')).fault)
  })

  test('messages that were laid out instead of sent go after a month', async ({ assert }) => {
    const lay = (created_at: Date) =>
      insert('development_messages', { recipient: '13800000000', text: '验证码', created_at })
    const [old, recent] = [await lay(ago({ days: 31 })), await lay(ago({ days: 29 }))]

    await applyRetentionDaily()

    assert.deepEqual(await leftOf('development_messages', [old, recent]), [recent])
  })

  test('what became of each line of a list goes after a year, the list itself stays', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const { id: made_by_id } = await createStaff(community)
    const bring = async (created_at: Date) => {
      const size = { head: '[]', lines: 1, chunks: 1, created_at }
      const facts = { register: 'persons', file_name: 'a.csv', state: 'applied', made_by_id }
      const import_id = await insert('register_imports', {
        ...{ ...facts, ...size },
        territory_id: community.id,
      })
      await db
        .table('register_import_lines')
        .insert({ import_id, line: 2, chunk: 0, outcome: 'taken' })
      return import_id
    }
    const [old, recent] = [await bring(ago({ months: 13 })), await bring(ago({ months: 11 }))]

    await applyRetentionDaily()

    const lines = await db.from('register_import_lines').whereIn('import_id', [old, recent])
    assert.deepEqual(
      lines.map(({ import_id }) => import_id),
      [recent]
    )
    assert.sameMembers(await leftOf('register_imports', [old, recent]), [old, recent])
    assert.isNull((await latestResult('registers.import_line')).fault)
  })

  test('nothing of all that is kept has a fault', async ({ assert }) => {
    await applyRetentionDaily()

    const { results } = await db.from('retention_runs').orderBy('id', 'desc').firstOrFail()
    assert.deepEqual(
      results.filter(({ fault }: { fault: string | null }) => fault !== null),
      []
    )
  })
})
