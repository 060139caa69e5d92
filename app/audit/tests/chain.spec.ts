import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import recordAct from '#audit/actions/record_act'
import auditFaults, { auditFaultsWithin } from '#audit/queries/audit_faults'
import { createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'

type Entry = { id: string; sequence: string }

test.group('The audit', () => {
  test('an untouched chain has no faults', async ({ assert }) => {
    const [entry] = await recorded(1)

    const { entries, faults } = await auditFaults()

    assert.isEmpty(faults)
    assert.isAtLeast(entries, Number(entry.sequence))
  })

  test('the database refuses to {verb}')
    .with([
      { verb: 'change an entry', statement: "update audit_entries set act = 'a' where id = ?" },
      { verb: 'remove an entry', statement: 'delete from audit_entries where id = ?' },
      { verb: 'change a link', statement: "update audit_links set hash = '' where entry_id = ?" },
      { verb: 'remove a link', statement: 'delete from audit_links where entry_id = ?' },
      { verb: 'empty it', statement: 'truncate audit_entries' },
    ])
    .run(async ({ assert }, { statement }) => {
      const [entry] = await recorded(1)
      const bindings = statement.includes('?') ? [entry.id] : []

      await assert.rejects(() => db.rawQuery(statement, bindings), /append-only/)
    })

  test('{deed} is found and named')
    .with([
      {
        deed: 'a changed entry',
        statement: "update audit_entries set reason = 'another' where id = :second",
        found: ({ id, sequence }: Entry) => `entry ${id} (link ${sequence}): changed`,
      },
      {
        deed: 'a removed entry',
        statement: 'delete from audit_entries where id = :second',
        found: ({ id, sequence }: Entry) => `entry ${id} (link ${sequence}): removed`,
      },
      {
        deed: 'an entry removed with its link',
        statement: `with gone as (delete from audit_entries where id = :second)
          delete from audit_links where entry_id = :second`,
        found: ({ sequence }: Entry) => `links ${sequence} to ${sequence}: removed`,
      },
      {
        deed: 'an entry put in',
        statement: `insert into audit_entries (id, kind, act, subject_kind, subject_id)
          select gen_random_uuid(), kind, 'test.put_in', subject_kind, subject_id
          from audit_entries where id = :second`,
        found: () => /^entry .+: put in beside the chain$/,
      },
      {
        deed: 'the end cut off',
        statement: `with gone as (
            delete from audit_links where sequence >= (select sequence from audit_links where entry_id = :second)
            returning entry_id)
          delete from audit_entries where id in (select entry_id from gone)`,
        found: ({ sequence }: Entry) =>
          new RegExp(`^links ${sequence} to \\d+: removed from the end$`),
      },
    ])
    .run(async ({ assert }, { found, statement }) => {
      const [, second] = await recorded(3)

      const faults = await faultsAfter(statement, second)

      const expected = found(second)
      const isNamed = (fault: string) =>
        typeof expected === 'string' ? fault === expected : expected.test(fault)
      assert.isTrue(faults.some(isNamed), `${expected} is not among ${faults.join('; ')}`)
    })

  test('what was done and its entry are kept together or not at all', async ({ assert }) => {
    const community = await createCommunity()
    const resident = await createResident(community)

    await assert.rejects(() =>
      transaction(async () => {
        await recordAct(deed(resident, community.id))
        throw new Error('half-way')
      })
    )

    assert.isEmpty(await db.from('audit_entries').where('subject_id', resident.id))
  })

  test('many at the same time make one chain', async ({ assert }) => {
    const community = await createCommunity()
    const resident = await createResident(community)

    await Promise.all(Array.from({ length: 40 }, () => recordAct(deed(resident, community.id))))

    const links = await db
      .from('audit_links')
      .join('audit_entries', 'audit_entries.id', 'entry_id')
      .where('subject_id', resident.id)
    assert.lengthOf(links, 40)
    assert.isEmpty((await auditFaults()).faults)
  })

  test('an entry says what changed without telling a person’s data', async ({ assert }) => {
    const community = await createCommunity()
    const resident = await createResident(community)

    await recordAct({
      ...deed(resident, community.id),
      before: { name: null, phone: '13800000001' },
      after: { name: '王建国', identityNumber: '11010519491231002X', level: 'real_name' },
    })

    const entry = await db.from('audit_entries').where('subject_id', resident.id).firstOrFail()
    assert.deepEqual(entry.before, { name: null, phone: '138****0001' })
    assert.deepEqual(entry.after, {
      name: '王*国',
      identityNumber: '110105********002X',
      level: 'real_name',
    })
  })
})

function deed(person: { id: string }, territoryId: string) {
  const subject = { kind: 'person', id: person.id }
  return { act: 'test.done', by: person, subject, territoryId }
}

/** Entries of the same hand, one after the other, with their places in the chain. */
async function recorded(count: number): Promise<Entry[]> {
  const community = await createCommunity()
  const resident = await createResident(community)
  for (let made = 0; made < count; made++) await recordAct(deed(resident, community.id))
  return db
    .from('audit_entries')
    .join('audit_links', 'entry_id', 'audit_entries.id')
    .where('subject_id', resident.id)
    .orderBy('sequence')
    .select('audit_entries.id', 'sequence')
}

/** The faults once somebody who may do anything with the database has touched it. */
async function faultsAfter(statement: string, { id }: Entry) {
  const client = await db.transaction({ isolationLevel: 'repeatable read' })
  try {
    await client.rawQuery('set local session_replication_role = replica')
    await client.rawQuery(statement, { second: id })
    return (await auditFaultsWithin(client as TransactionClient)).faults
  } finally {
    await client.rollback()
  }
}
