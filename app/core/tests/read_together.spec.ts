import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import readTogether from '#core/read_together'
import sameForAll from '#core/same_for_all'
import answersOn from '#kernel/answers_on'
import jointStatement from '#kernel/joint_statement'
import trips from '#kernel/trips'
import { createCommunity } from '#tests/factories/territories'

type Row = { name: string }

function named(name: string) {
  return readTogether<Row>('select :name::text as name', { name })
}

const sleep = 'select pg_sleep(0.6) as "asleep"'

function backend() {
  return readTogether<{ pid: number }>('select pg_backend_pid() as pid', {})
}

async function untilAsleep(pid: number) {
  const sql = `select 1 from pg_stat_activity where pid = ? and query like '%"asleep"%' and state = 'active'`
  for (;;) {
    const { rows } = await db.rawQuery<{ rows: object[] }>(sql, [pid])
    if (rows.length > 0) return
  }
}

/** The statements of this kind that go out while something is done; others may go on beside it. */
async function statementsOf(work: () => Promise<unknown>) {
  const { client } = db.connection().getWriteClient()
  const statements: string[] = []
  const note = ({ sql }: { sql: string }) => {
    if (sql.startsWith('select json_build_array')) statements.push(sql)
  }
  client.on('query', note)
  await work().finally(() => client.removeListener('query', note))
  return statements
}

test.group('What is read together', () => {
  test('is one statement, and each gets its own rows', async ({ assert }) => {
    const names = ['Rice', 'Noodles', "it's ?", 'Rice']
    let answers: Row[][] = []
    const statements = await statementsOf(() =>
      trips.inOne(async () => {
        answers = await Promise.all(names.map(named))
      })
    )
    assert.deepEqual(
      answers,
      names.map((name) => [{ name }])
    )
    assert.lengthOf(statements, 1)
  })

  test('is in the order and of the kinds that JSON has', async ({ assert }) => {
    const rows = await readTogether<{ number: number; at: string }>(
      `select number, number * interval '1 day' + '2026-11-25T08:00Z'::timestamptz as at
       from unnest(:numbers::int[]) as number order by number desc`,
      { numbers: ['1', '3', '2'] }
    )
    assert.deepEqual(
      rows.map(({ at, number }) => [number, Date.parse(at)]),
      [3, 2, 1].map((number) => [number, Date.UTC(2026, 10, 25 + number, 8)])
    )
  })

  test('does not suffer from one that fails', async ({ assert }) => {
    const [good, bad] = await trips.inOne(() =>
      Promise.allSettled([named('Rice'), readTogether('select 1 / :none::int', { none: 0 })])
    )
    assert.deepEqual(good, { status: 'fulfilled', value: [{ name: 'Rice' }] })
    assert.equal(bad.status, 'rejected')
  })

  test('waits no longer than a second for one that is slow', async ({ assert }) => {
    await trips.inOne(async () => {
      let isOver = false
      const slow = readTogether('select pg_sleep(2)', {}).then(() => {
        isOver = true
      })
      assert.deepEqual(await named('Rice'), [{ name: 'Rice' }])
      assert.isFalse(isOver)
      await slow
    })
  })

  test('keeps apart for a while what was slow: nobody waits for it again', async ({ assert }) => {
    const text = 'select pg_sleep(1.2) as "theSlowOne"'
    const askBoth = () => trips.inOne(() => Promise.all([named('Rice'), readTogether(text, {})]))
    const first = await statementsOf(askBoth)
    const second = await statementsOf(askBoth)
    const sizes = (statements: string[]) =>
      statements.map((sql) => sql.match(/array\(select/g)!.length)
    assert.deepEqual(sizes(first), [2, 1, 1])
    assert.deepEqual(sizes(second), [1, 1])
  })

  test('of one page waits no longer than a second for what another page asks', async ({
    assert,
  }) => {
    let isOver = false
    const slow = trips.inOne(() =>
      Promise.all([readTogether('select pg_sleep(2) as "ofAnother"', {}), named('Noodles')])
    )
    const over = slow.then(() => {
      isOver = true
    })
    const own = await trips.inOne(() => Promise.all([named('Rice'), named('Tea')]))
    assert.deepEqual(own, [[{ name: 'Rice' }], [{ name: 'Tea' }]])
    assert.isFalse(isOver)
    await over
  })

  test('is each page its own, however many ask at once and whatever fails among them', async ({
    assert,
  }) => {
    const pages = await Promise.all(
      Array.from({ length: 300 }, (_, number) =>
        trips.inOne(() =>
          Promise.allSettled([
            named(`${number} Rice`),
            readTogether('select 1 / :divisor::int as quotient', { divisor: number % 7 }),
            named(`${number} Tea`),
          ])
        )
      )
    )
    pages.forEach(([rice, quotient, tea], number) => {
      assert.deepEqual(rice, { status: 'fulfilled', value: [{ name: `${number} Rice` }] })
      assert.deepEqual(tea, { status: 'fulfilled', value: [{ name: `${number} Tea` }] })
      assert.equal(quotient.status, number % 7 === 0 ? 'rejected' : 'fulfilled')
    })
  })

  test('is never what another page has asked', async ({ assert, cleanup }) => {
    const { client } = db.connection().getWriteClient()
    const connection = await client.acquireConnection()
    cleanup(() => client.releaseConnection(connection))
    const [mine, others] = ['mine', 'others'].map((name) =>
      jointStatement([{ text: 'select :name::text as name', values: { name }, key: name }])
    )
    // As if the driver gave the answer to the other.
    const mixed = { ...mine, values: others.values }

    assert.deepEqual(await answersOn(connection, mine), [[{ name: 'mine' }]])
    await assert.rejects(() => answersOn(connection, mixed), /in place of/)
  })

  test('is asked anew where its connection breaks', async ({ assert }) => {
    const [, [{ pid }]] = await trips.inOne(() => Promise.all([named('Rice'), backend()]))
    const underWay = trips.inOne(() => Promise.all([named('Tea'), readTogether(sleep, {})]))
    await untilAsleep(pid)
    await db.rawQuery('select pg_terminate_backend(?)', [pid])
    const [[{ name }]] = await underWay
    assert.equal(name, 'Tea')

    const [, [{ pid: other }]] = await trips.inOne(() => Promise.all([named('Rice'), backend()]))
    assert.notEqual(other, pid)
  })

  test('is refused without a value for each of its names', async ({ assert }) => {
    await assert.rejects(() => readTogether('select :a::text, :b::text', { a: 'x' }), /:b/)
  })

  test('of two pages at once travels apart', async ({ assert }) => {
    const ask = (name: string) => trips.inOne(() => Promise.all([named(name), named(`${name}!`)]))
    let answers: Row[][][] = []
    const statements = await statementsOf(async () => {
      answers = await Promise.all(['Rice', 'Noodles'].map(ask))
    })
    assert.deepEqual(
      answers.map(([[first]]) => first.name),
      ['Rice', 'Noodles']
    )
    assert.lengthOf(statements, 2)
  })

  test('is the same statement whether or not what all are shown has to be asked anew', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const own = () => [named('Rice'), named('Noodles')]
    const offers = () => sameForAll(community, 'fixture.offers', () => named('Offers'))
    const [usual] = await statementsOf(() => trips.inOne(() => Promise.all(own())))
    const asked = await statementsOf(() => trips.inOne(() => Promise.all([...own(), offers()])))
    assert.lengthOf(asked, 2)
    assert.include(asked, usual)
  })
})
