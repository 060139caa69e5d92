import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import readTogether from '#core/read_together'
import sameForAll from '#core/same_for_all'
import trips from '#kernel/trips'
import { createCommunity } from '#tests/factories/territories'

type Row = { name: string }

function named(name: string) {
  return readTogether<Row>('select :name::text as name', { name })
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
