import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import correctRelation from '#registers/actions/correct_relation'
import endRelation from '#registers/actions/end_relation'
import recordFact from '#registers/actions/record_fact'
import recordRelation from '#registers/actions/record_relation'
import HouseRelation from '#registers/models/house_relation'
import PersonFact from '#registers/models/person_fact'
import believed from '#registers/queries/believed'
import { createResident } from '#tests/factories/people'
import { createHouse, createRegister } from '#tests/factories/registers'

const day = (iso: string) => DateTime.fromISO(iso)
const living = (from: string) =>
  ({ relation: 'resident', share: null, shareOf: null, from: day(from) }) as const
const ethnicity = (value: string | null, from: string) =>
  ({ fact: 'ethnicity', value, from: day(from), reason: null }) as const

async function createFlat() {
  const { by, community } = await createRegister()
  const house = await createHouse(community, by)
  return { by, community, house, person: await createResident(community) }
}

const codeOf = async (outcome: Promise<unknown>) =>
  outcome.then(() => null).catch(({ code }) => code)

test.group('What was believed when', () => {
  test('a correction does not overwrite: both answers can be asked for', async ({ assert }) => {
    const { by, house, person } = await createFlat()
    const relation = await recordRelation(person, house, { ...living('2020-01-01'), by })
    const beforeIt = DateTime.now()

    const right = { from: day('2023-05-01'), to: null, reason: '合同上是 2023 年' }
    await correctRelation(relation, right, by)

    const livedThere = async (about: string, at: DateTime) => {
      const moment = { about: day(about), believed: at }
      const rows = await believed(HouseRelation.query(), moment).where('person_id', person.id)
      return rows.length === 1
    }
    assert.isTrue(await livedThere('2021-01-01', beforeIt))
    assert.isFalse(await livedThere('2021-01-01', DateTime.now()))
    assert.isTrue(await livedThere('2024-01-01', DateTime.now()))
  })

  test('the database itself refuses to change what was believed', async ({ assert }) => {
    const { by, house, person } = await createFlat()
    const { id } = await recordRelation(person, house, { ...living('2020-01-01'), by })

    const change = db.from('house_relations').where({ id }).update({ valid_from: '2021-01-01' })
    await assert.rejects(() => change, /keeps its history/)
    await HouseRelation.query().where({ id }).update({ supersededAt: new Date() })
    const again = HouseRelation.query().where({ id }).update({ supersededAt: null })
    await assert.rejects(() => again, /keeps its history/)
  })

  test('a fact given for a later day leaves the days before as they were', async ({ assert }) => {
    const { by, person } = await createFlat()
    await recordFact(person, ethnicity('01', '2000-01-01'), by)
    await recordFact(person, ethnicity('03', '2010-01-01'), by)

    const facts = await believed(PersonFact.query())
      .where('person_id', person.id)
      .orderBy('valid_from')
    assert.deepEqual(
      facts.map(({ code, validFrom, validTo }) => [
        code,
        validFrom.toISODate(),
        validTo?.toISODate() ?? null,
      ]),
      [
        ['01', '2000-01-01', '2010-01-01'],
        ['03', '2010-01-01', null],
      ]
    )
  })

  test('whatever is recorded in whatever order, each day has one value: the one said last', async ({
    assert,
  }) => {
    const { by, community } = await createFlat()
    const said = fc.array(
      fc.record({
        year: fc.integer({ min: 2000, max: 2012 }),
        code: fc.constantFrom('01', '03', '04', null),
      }),
      { minLength: 1, maxLength: 7 }
    )
    await fc.assert(
      fc.asyncProperty(said, async (sayings) => {
        const person = await createResident(community)
        const expected = new Map<number, string | null>()
        for (const { code, year } of sayings) {
          await recordFact(person, ethnicity(code, `${year}-01-01`), by)
          for (let each = year; each <= 2013; each++) expected.set(each, code)
        }
        const rows = await believed(PersonFact.query()).where('person_id', person.id)
        for (let year = 2000; year <= 2013; year++) {
          const on = day(`${year}-06-01`)
          const current = rows.filter(({ validFrom, validTo }) => {
            return validFrom <= on && (!validTo || validTo > on)
          })
          assert.deepEqual(
            current.map(({ code }) => code),
            [expected.get(year)].filter(Boolean)
          )
        }
      }),
      { numRuns: 15 }
    )
  })
})

test.group('What a person is to a house', () => {
  test('ends on a day, and that it was so stays known', async ({ assert }) => {
    const { by, house, person } = await createFlat()
    const relation = await recordRelation(person, house, { ...living('2020-01-01'), by })

    assert.equal(
      await codeOf(endRelation(relation, { by, on: day('2020-01-01') })),
      'E_REGISTERS_ENDS_TOO_EARLY'
    )
    await endRelation(relation, { by, on: day('2022-01-01') })

    const [now] = await believed(HouseRelation.query()).where('person_id', person.id)
    assert.equal(now.validTo?.toISODate(), '2022-01-01')
    assert.lengthOf(await HouseRelation.query().where('person_id', person.id), 2)
  })

  test('is recorded once, however many clerks record it at the same moment', async ({ assert }) => {
    const { by, house, person } = await createFlat()
    const answers = await Promise.all(
      ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01'].map((from) =>
        codeOf(recordRelation(person, house, { ...living(from), by }))
      )
    )
    assert.lengthOf(
      answers.filter((code) => code === null),
      1
    )
    assert.lengthOf(
      answers.filter((code) => code === 'E_REGISTERS_RELATION_DOUBLED'),
      3
    )
  })

  test('owning is whole: one owner, or shares that do not exceed one, also at the same moment', async ({
    assert,
  }) => {
    const { by, community, house } = await createFlat()
    const people = await Promise.all([1, 2, 3, 4].map(() => createResident(community)))
    const half = { relation: 'co_owner', share: 1, shareOf: 2, from: day('2020-01-01') } as const

    const answers = await Promise.all(
      people.map((person) => codeOf(recordRelation(person, house, { ...half, by })))
    )
    assert.lengthOf(
      answers.filter((code) => code === null),
      2
    )
    assert.lengthOf(
      answers.filter((code) => code === 'E_REGISTERS_SHARES_TOO_LARGE'),
      2
    )

    const whole = {
      relation: 'owner',
      share: null,
      shareOf: null,
      from: day('2021-01-01'),
    } as const
    const owner = await codeOf(recordRelation(people[0], house, { ...whole, by }))
    assert.equal(owner, 'E_REGISTERS_SHARES_TOO_LARGE')
  })

  test('nobody is registered in two houses', async ({ assert }) => {
    const { by, community, house, person } = await createFlat()
    const other = await createHouse(community, by)
    const registered = { ...living('2020-01-01'), relation: 'registered' } as const
    await recordRelation(person, house, { ...registered, by })

    assert.equal(
      await codeOf(recordRelation(person, other, { ...registered, by })),
      'E_REGISTERS_REGISTERED_ELSEWHERE'
    )
  })
})
