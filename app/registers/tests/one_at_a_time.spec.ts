import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'

type Period = { from: number; to: number | null }

const period = fc
  .record({
    from: fc.integer({ min: 1, max: 9 }),
    length: fc.option(fc.integer({ min: 1, max: 6 })),
  })
  .map(({ from, length }): Period => ({ from, to: length && from + length }))

const dayOf = (day: number) => `2020-01-${String(day).padStart(2, '0')}`

/** Straight at the table, as no action of ours would: each in a transaction of its own. */
async function write(personId: string, { from, to }: Period) {
  await db.table('person_facts').insert({
    id: crypto.randomUUID(),
    person_id: personId,
    fact: 'ethnicity',
    code: '01',
    valid_from: dayOf(from),
    valid_to: to && dayOf(to),
  })
}

const codeOf = async (outcome: Promise<unknown>): Promise<string | null> =>
  outcome.then(() => null).catch(({ code }) => code)

async function meetings(personId: string) {
  const { rows } = await db.rawQuery(
    `select one.id from person_facts one join person_facts other using (person_id, fact)
     where one.id < other.id and person_id = ?
       and daterange(one.valid_from, one.valid_to) && daterange(other.valid_from, other.valid_to)`,
    [personId]
  )
  return rows.length
}

function meet(one: Period, other: Period) {
  return (one.to ?? 99) > other.from && (other.to ?? 99) > one.from
}

test.group('Two facts of the same kind', () => {
  test('never hold on the same day, whatever is written in which order', async ({ assert }) => {
    const community = await createCommunity()
    await fc.assert(
      fc.asyncProperty(fc.array(period, { maxLength: 6 }), async (periods) => {
        const { id } = await createResident(community)
        const kept: Period[] = []
        for (const each of periods) {
          const code = await codeOf(write(id, each))
          const isFree = kept.every((other) => !meet(each, other))
          assert.equal(code === null, isFree, JSON.stringify({ each, kept, code }))
          if (isFree) kept.push(each)
        }
      }),
      { numRuns: 40 }
    )
  })

  test('never hold on the same day, whoever writes at the same moment', async ({ assert }) => {
    const community = await createCommunity()
    await fc.assert(
      fc.asyncProperty(fc.array(period, { minLength: 2, maxLength: 6 }), async (periods) => {
        const { id } = await createResident(community)
        const codes = await Promise.all(periods.map((each) => codeOf(write(id, each))))
        assert.equal(await meetings(id), 0)
        assert.isTrue(codes.includes(null))
        const refusals = codes.filter((code) => code !== null)
        assert.isTrue(refusals.every((code) => ['23P01', '23505'].includes(code)))
      }),
      { numRuns: 40 }
    )
  })

  test('what ended may not be written over what lasts, nor the other way round, at the same moment', async ({
    assert,
  }) => {
    const community = await createCommunity()
    for (let round = 0; round < 15; round++) {
      const { id } = await createResident(community)
      const codes = await Promise.all([
        codeOf(write(id, { from: 1, to: null })),
        codeOf(write(id, { from: 3, to: 5 })),
      ])
      assert.sameMembers(codes, [null, '23P01'])
    }
  })
})
