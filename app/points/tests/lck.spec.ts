import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import env from '#start/env'
import type { KitEntry } from './lck/kit_journal.ts'
import openAdapter, { refusalOn, urlOf } from './lck/open_adapter.ts'
import Stranger, { credit, debit, signed } from './lck/stranger.ts'

const hasty = { allowOverdraft: true }

/** The fifteen invariants of LEDGER §7 in our own words, asked from outside over HTTP. */
test.group('Points: a stranger’s suite', (group) => {
  let stranger: Stranger
  group.setup(async () => {
    const adapter = await openAdapter()
    stranger = new Stranger(adapter.address)
    return () => adapter.close()
  })
  group.each.setup(() => stranger.reset())
  group.each.timeout(180_000)

  test('1: every transaction adds up to nothing in each unit', async ({ assert }) => {
    await stranger.seed('a', 10_000)
    await stranger.transfer('a', 'b', 4_000)
    await stranger.post([debit('a', 100), credit('b', 60), credit('c', 40)])
    const uneven = await stranger.post([debit('a', 100), credit('b', 99)])

    assert.equal(uneven.status, 'REJECTED')
    const journal = await stranger.journal()
    assert.lengthOf(journal, 7)
    const sums = sumBy(journal, ({ currency, transactionId }) => `${transactionId} ${currency}`)
    assert.deepEqual([...new Set(sums.values())], [0])
  })

  test('2: the journal only grows', async ({ assert }) => {
    await stranger.seed('a', 10_000)
    await stranger.transfer('a', 'b', 1_000)
    const before = await stranger.journal()
    await stranger.transfer('b', 'a', 300)
    const after = await stranger.journal()
    assert.lengthOf(after, before.length + 2)
    assert.deepEqual(after.slice(0, before.length), before)
  })

  test('3: each entry is linked to the one before', async ({ assert }) => {
    await stranger.seed('a', 10_000)
    for (let count = 0; count < 5; count++) await stranger.transfer('a', 'b', 100)
    let before = 'GENESIS'
    for (const entry of await stranger.journal()) {
      assert.equal(entry.prevHash, before)
      assert.equal(entry.entryHash, linkOf(entry))
      before = entry.entryHash
    }
  })

  test('4: a repetition changes nothing and says so; under the same key nothing else goes', async ({
    assert,
  }) => {
    await stranger.seed('a', 10_000)
    await stranger.transfer('a', 'b', 2_500, { key: 'once' })
    const again = await stranger.transfer('a', 'b', 2_500, { key: 'once' })
    const other = await stranger.transfer('a', 'b', 2_600, { key: 'once' })
    assert.deepEqual([again.status, other.status], ['DUPLICATE', 'REJECTED'])
    assert.equal(await stranger.balance('b'), 2_500)
    assert.lengthOf(await stranger.journal(), 4)
  })

  test('5: of 64 equal ones at once one is applied', async ({ assert }) => {
    await stranger.seed('a', 100_000)
    const answers = await burst(64, () => stranger.transfer('a', 'b', 2_500, { key: 'race' }))
    assert.deepEqual(countOf(answers), { APPLIED: 1, DUPLICATE: 63 })
    assert.equal(await stranger.balance('b'), 2_500)
  })

  test('6: 500 at once into one account all arrive', async ({ assert }) => {
    await burst(500, () => stranger.seed('hot', 100))
    assert.equal(await stranger.balance('hot'), 50_000)
    assert.equal(await stranger.balance('external:funding'), -50_000)
  })

  test('7: nothing is gained or lost among many', async ({ assert }) => {
    for (let place = 0; place < 8; place++) await stranger.seed(`p${place}`, 10_000)
    await burst(400, (place) =>
      stranger.transfer(`p${place % 8}`, `p${(place + 3) % 8}`, 100, hasty)
    )
    const balances = await burst(8, (place) => stranger.balance(`p${place}`))
    assert.equal(sum(balances), 80_000)
  })

  test('8: a balance is what its entries add up to', async ({ assert }) => {
    await stranger.seed('a', 50_000)
    await burst(200, () => stranger.transfer('a', 'b', 50, hasty))
    const sums = sumBy(await stranger.journal(), ({ accountId }) => accountId)
    assert.equal(await stranger.balance('a'), sums.get('a'))
    assert.equal(await stranger.balance('b'), sums.get('b'))
  })

  test('9: what is there is spent once, however many reach for it', async ({ assert }) => {
    await stranger.seed('a', 10_000)
    const answers = await burst(20, () => stranger.transfer('a', 'b', 1_000))
    assert.deepEqual(countOf(answers), { APPLIED: 10, REJECTED: 10 })
    assert.equal(await stranger.balance('a'), 0)
  })

  test('9: who was allowed below nothing once is not for ever', async ({ assert }) => {
    await stranger.transfer('a', 'b', 100, hasty)
    const below = await stranger.transfer('a', 'b', 1)
    await stranger.seed('a', 150)
    const tooMuch = await stranger.transfer('a', 'b', 51)
    const enough = await stranger.transfer('a', 'b', 50)
    const statuses = [below, tooMuch, enough].map(({ status }) => status)
    assert.deepEqual(statuses, ['REJECTED', 'REJECTED', 'APPLIED'])
    assert.equal(await stranger.balance('a'), 0)
  })

  test('10: a thousand small ones are a thousand', async ({ assert }) => {
    await stranger.seed('a', 100_000)
    for (let count = 0; count < 1_000; count++) await stranger.transfer('a', 'b', 1)
    assert.equal(await stranger.balance('a'), 99_000)
    assert.equal(await stranger.balance('b'), 1_000)
  })

  test('11: one unit does not pay for another', async ({ assert }) => {
    await stranger.seed('a', 10_000)
    const mixed = await stranger.post([debit('a', 1_000), credit('b', 1_000, 'EUR')], hasty)
    assert.equal(mixed.status, 'REJECTED')
    assert.equal(await stranger.balance('b', 'EUR'), 0)
    assert.lengthOf(await stranger.journal(), 2)
  })

  test('12: a correction adds, and takes nothing away', async ({ assert }) => {
    await stranger.seed('a', 10_000)
    await stranger.transfer('a', 'b', 3_000)
    const before = await stranger.journal()
    await stranger.transfer('b', 'a', 3_000)
    const after = await stranger.journal()
    assert.deepEqual(after.slice(0, before.length), before)
    assert.lengthOf(after, before.length + 2)
    assert.equal(await stranger.balance('b'), 0)
  })

  test('13: everything can be built again from the journal', async ({ assert }) => {
    for (let place = 0; place < 6; place++) await stranger.seed(`p${place}`, 20_000)
    await burst(300, (place) =>
      stranger.transfer(`p${place % 6}`, `p${(place + 2) % 6}`, 300, hasty)
    )
    const sums = sumBy(await stranger.journal(), ({ accountId }) => accountId)
    for (const [account, built] of sums) assert.equal(await stranger.balance(account), built)
  })

  test('14: the entries of an account have places, one after the other', async ({ assert }) => {
    await stranger.seed('a', 50_000)
    await burst(150, () => stranger.transfer('a', 'b', 100, hasty))
    const journal = await stranger.journal()
    for (const account of ['a', 'b', 'external:funding']) {
      const own = journal.filter(({ accountId }) => accountId === account)
      const places = own.map(({ accountSequence }) => accountSequence)
      assert.deepEqual(
        places,
        places.map((_, place) => place + 1)
      )
    }
  })

  test('15: what was refused is not taken for done when it is asked for again', async ({
    assert,
  }) => {
    const refused = await stranger.transfer('a', 'b', 900, { key: 'early' })
    const again = await stranger.transfer('a', 'b', 900, { key: 'early' })
    assert.deepEqual([refused.status, again.status], ['REJECTED', 'REJECTED'])
    await stranger.seed('a', 900)
    const paid = await stranger.transfer('a', 'b', 900, { key: 'early' })
    assert.equal(paid.status, 'APPLIED')
    assert.equal(await stranger.balance('b'), 900)
  })

  test('what cannot be posted is refused in words, and a reset empties everything', async ({
    assert,
  }) => {
    const strange = [[], [debit('a', 1)], [debit('a', 0), credit('b', 0)]]
    strange.push([debit('a', 0.5), credit('b', 0.5)], [debit('a', 5), credit('a', 5)])
    for (const legs of strange) {
      const { reason, status } = await stranger.post(legs, hasty)
      assert.equal(status, 'REJECTED')
      assert.isString(reason)
    }
    await stranger.seed('a', 5)
    await stranger.reset()
    assert.isEmpty(await stranger.journal())
    assert.equal(await stranger.balance('a'), 0)
  })
})

test.group('Points: the adapter for a stranger’s suite', () => {
  test('is never beside the books of people', async ({ assert }) => {
    const { pathname } = new URL(env.get('DATABASE_URL'))
    const refusal = await refusalOn(env.get('DATABASE_URL'))
    assert.notEqual(refusal.exitCode, 0)
    assert.include(refusal.words, `refuses the database ${pathname.slice(1)}`)
    const production = await refusalOn(urlOf('linli_scratch'), { NODE_ENV: 'production' })
    assert.notEqual(production.exitCode, 0)
    assert.include(production.words, 'not for production')
  })

  test('is in no build', async ({ assert }) => {
    const settings = JSON.parse(await readFile(app.makePath('tsconfig.build.json'), 'utf8'))
    assert.include(settings.exclude, 'app/**/tests/**')
  })
})

function burst<Result>(count: number, work: (place: number) => Promise<Result>) {
  return Promise.all(Array.from({ length: count }, (_, place) => work(place)))
}

function countOf(answers: { status: string }[]) {
  const counts: Record<string, number> = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

function sumBy(journal: KitEntry[], nameOf: (entry: KitEntry) => string) {
  const sums = new Map<string, number>()
  for (const entry of journal) {
    sums.set(nameOf(entry), (sums.get(nameOf(entry)) ?? 0) + signed(entry))
  }
  return sums
}

function sum(numbers: number[]) {
  return numbers.reduce((total, each) => total + each, 0)
}

/** Worked out here again, and not with what the adapter uses. */
function linkOf(entry: KitEntry) {
  const { accountId, amountSubunits, currency, prevHash, sequence, transactionId, type } = entry
  const words = `${prevHash}|${transactionId}|${accountId}|${type}|${amountSubunits}|${currency}|${sequence}`
  return createHash('sha256').update(words).digest('hex')
}
