import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { Cap } from '#points/caps'
import audit from '#points/queries/audit'
import balanceOf from '#points/queries/balance'
import deliverEvent from '#kernel/actions/deliver_event'
import { RuleChanged, RuleLocked } from '#rules/errors'
import RuleVersion from '#rules/models/rule_version'
import type { RuleTerms } from '#rules/terms'
import { createHousehold } from '#tests/factories/households'
import { createResident, createStaff } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createGrid } from '#tests/factories/territories'
import type Person from '#identity/models/person'
import withGarden, { createGarden, say, weed, withdraw } from './garden.ts'

const pointsOf = async (person: Person) => (await balanceOf(person.id)).posted

/** The versions that the history of a person names, the earliest first. */
async function versionsIn({ id }: Person) {
  const { rows } = await db.rawQuery<{ rows: { version: number | null }[] }>(
    `select (memo->'values'->>'version')::int as version from points_transfers as transfer
     join points_accounts as account on account.id = transfer.credit and account.owner_id = ?
     where transfer.kind = 'award' order by transfer.id`,
    [id]
  )
  return rows.map(({ version }) => version)
}

test.group('Rules: what is paid', (group) => {
  withGarden(group)

  test('is what the plugin says until staff say something', async ({ assert }) => {
    const { community, person } = await createGarden()
    await weed(community, person)
    assert.equal(await pointsOf(person), 5)
    assert.deepEqual(await versionsIn(person), [null])
  })

  test('follows the formula of the latest version, which the history names', async ({ assert }) => {
    const { community, person, staff } = await createGarden()
    await say(community, staff, { formula: 'minutes / 30 * 2' })
    await weed(community, person, { minutes: 95 })
    assert.equal(await pointsOf(person), 6)

    await say(community, staff, { formula: 'minutes / 10', after: 1 })
    await weed(community, person, { minutes: 95 })
    assert.equal(await pointsOf(person), 15)
    assert.deepEqual(await versionsIn(person), [1, 2])
  })

  test('counts once for a deed, across versions and communities', async ({ assert }) => {
    const { community, neighbour, person, staff } = await createGarden()
    await giveBudget('garden', neighbour)
    const deed = await weed(community, person)
    await say(community, staff, { formula: '100' })
    await Promise.all(
      [community, neighbour, community, neighbour].map((place) => weed(place, person, { deed }))
    )
    assert.equal(await pointsOf(person), 5)
    assert.isEmpty((await audit()).faults)
  })

  test('is what counted when the deed was reported, however late the budget is filled', async ({
    assert,
  }) => {
    const { community, person, staff } = await createGarden(0)
    await say(community, staff, { formula: '7' })
    await weed(community, person)
    await say(community, staff, { formula: '100', after: 1 })
    assert.equal(await pointsOf(person), 0)

    await giveBudget('garden', community, 1_000)
    const event = await db.from('kernel_events').where('territory_id', community.id).firstOrFail()
    await deliverEvent(event.id)
    assert.equal(await pointsOf(person), 7)
    assert.deepEqual(await versionsIn(person), [1])
  })

  test('keeps to the caps of a person, a household and a community', async ({ assert }) => {
    const { community, person, staff } = await createGarden()
    const household = await createHousehold(community)
    const sister = await createResident(community)
    const stranger = await createResident(community)
    for (const each of [person, sister]) await each.merge({ householdId: household.id }).save()
    const caps: Cap[] = [
      { per: 'person', within: 'day', most: 12 },
      { per: 'household', within: 'week', most: 15 },
      { per: 'community', within: 'month', most: 18 },
    ]
    await say(community, staff, { caps })

    for (const each of [person, person, person, sister, stranger]) await weed(community, each)
    assert.deepEqual(
      [await pointsOf(person), await pointsOf(sister), await pointsOf(stranger)],
      [12, 3, 3]
    )
  })

  test('is nothing while the rule rests, and outside its dates', async ({ assert }) => {
    const { community, person, staff } = await createGarden()
    await say(community, staff, { state: 'rests' })
    await weed(community, person)
    await say(community, staff, { startsOn: '2999-01-01', after: 1 })
    await weed(community, person)
    await say(community, staff, { endsOn: '2020-01-01', after: 2 })
    await weed(community, person)
    assert.equal(await pointsOf(person), 0)
  })

  test('{title}')
    .with([
      { title: 'age decides who earns', terms: { ageFrom: 60 }, earns: 'elder' },
      {
        title: 'so does how well somebody is known',
        terms: { assurance: 'real_name' },
        earns: 'elder',
      },
      { title: 'so does a role', terms: { roles: ['volunteer'] }, earns: 'volunteer' },
      { title: 'so does a grid', terms: {}, earns: 'neighbour' },
    ] as { title: string; terms: Partial<RuleTerms>; earns: string }[])
    .run(async ({ assert }, { earns, terms }) => {
      const { community, staff } = await createGarden()
      const [grid, other] = [await createGrid(community), await createGrid(community)]
      const people: Record<string, Person> = {
        elder: await createResident(community, { assuranceLevel: 'real_name', grid: other }),
        volunteer: await createStaff(community, { role: 'volunteer' }),
        neighbour: await createResident(community, { grid }),
      }
      await db.from('persons').where('id', people.elder.id).update({ birth_date: '1950-03-01' })
      await db
        .from('persons')
        .where('id', people.volunteer.id)
        .update({ birth_date: '1999-03-01', assurance_level: 'phone' })
      const grids = earns === 'neighbour' ? [grid.id] : []
      await say(community, staff, { ...terms, grids })

      for (const each of Object.values(people)) await weed(community, each)
      const earned: string[] = []
      for (const [name, each] of Object.entries(people)) {
        if ((await pointsOf(each)) > 0) earned.push(name)
      }
      assert.deepEqual(earned, [earns])
    })
})

test.group('Rules: who says what counts', (group) => {
  withGarden(group)

  test('the nearest, and a locked word above before it', async ({ assert }) => {
    const { community, neighbour, person, staff, street } = await createGarden()
    await giveBudget('garden', neighbour)
    const other = await createResident(neighbour)
    const clerk = await createStaff(street, { role: 'street_staff' })
    await say(street, clerk, { formula: '20' })
    await say(community, staff, { formula: '3' })
    await weed(community, person)
    await weed(neighbour, other)
    assert.deepEqual([await pointsOf(person), await pointsOf(other)], [3, 20])

    await say(street, clerk, { formula: '50', isLocked: true, after: 1 })
    await weed(community, person)
    assert.equal(await pointsOf(person), 53)
    await assert.rejects(() => say(community, staff, { formula: '9', after: 1 }), RuleLocked)
  })

  test('of many at once one, and the same form sent often is one version', async ({ assert }) => {
    const { community, staff } = await createGarden()
    const same = await Promise.all(
      Array.from({ length: 16 }, () => say(community, staff, { formula: '8' }))
    )
    assert.lengthOf([...new Set(same.map(({ id }) => id))], 1)

    const answers = await Promise.allSettled(
      Array.from({ length: 8 }, (_, place) =>
        say(community, staff, { formula: `${place}`, after: 1 })
      )
    )
    const refused = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason] : []
    )
    assert.lengthOf(refused, 7)
    assert.isTrue(refused.every((error) => error instanceof RuleChanged))
    const versions = await RuleVersion.query().where('territoryId', community.id).orderBy('version')
    assert.deepEqual(
      versions.map(({ version }) => version),
      [1, 2]
    )
  })

  test('nobody changes a version afterwards', async ({ assert }) => {
    const { community, staff } = await createGarden()
    const { id } = await say(community, staff, { formula: '8' })
    const versions = () => db.from('points_rule_versions').where({ id })
    await assert.rejects(() => versions().update({ reason: '别的' }), /append-only/)
    await assert.rejects(() => versions().delete(), /append-only/)
  })
})

test.group('Rules: a deed that did not happen after all', (group) => {
  withGarden(group)

  test('is taken back, once, and not paid again', async ({ assert }) => {
    const { community, person } = await createGarden()
    const deed = await weed(community, person)
    await Promise.all([1, 2, 3].map(() => withdraw(community, person, deed)))
    assert.equal(await pointsOf(person), 0)
    await weed(community, person, { deed })
    assert.equal(await pointsOf(person), 0)
  })

  test('is never paid, though it waited for the budget', async ({ assert }) => {
    const { community, person } = await createGarden(0)
    const deed = await weed(community, person)
    await withdraw(community, person, deed)
    await giveBudget('garden', community)
    const events = await db.from('kernel_events').where('territory_id', community.id)
    for (const { id } of events) await deliverEvent(id)
    assert.equal(await pointsOf(person), 0)
  })

  test('ends the same whichever is heard of first', async ({ assert }) => {
    const { community, person } = await createGarden()
    const deeds = Array.from({ length: 12 }, () => crypto.randomUUID())
    await Promise.all(
      deeds.flatMap((deed) => [
        weed(community, person, { deed }),
        withdraw(community, person, deed),
      ])
    )
    assert.equal(await pointsOf(person), 0)
    assert.isEmpty((await audit()).faults)
  })
})
