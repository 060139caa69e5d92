import { test } from '@japa/runner'
import fc from 'fast-check'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import { DomainError } from '#core/errors'
import mergePersons from '#identity/actions/merge_persons'
import Person from '#identity/models/person'
import registerResident from '#identity/actions/register_resident'
import recordRelation from '#registers/actions/record_relation'
import HouseRelation from '#registers/models/house_relation'
import Organisation from '#registers/models/organisation'
import mergeTerritories from '#territories/actions/merge_territories'
import moveTerritory from '#territories/actions/move_territory'
import splitCommunity from '#territories/actions/split_community'
import Territory from '#territories/models/territory'
import { createTown, faultsInTree, fresh } from '#territories/tests/tree_changes'
import { createHousehold } from '#tests/factories/households'
import {
  createAccount,
  createRepresentation,
  createResident,
  createStaff,
  uniquePhone,
} from '#tests/factories/people'
import { createHouse, createOrganisation } from '#tests/factories/registers'
import uniqueNumber from '#tests/factories/unique_number'
import Visitor from '#tests/factories/visitor'

const because = (by: Person) => ({ by, reason: '区划调整' })

async function deskOf(client: ApiClient, place: Territory) {
  const staff = await createStaff(place)
  return new Visitor(client, await createAccount(staff))
}

test.group('Moving territories', () => {
  test('a community moves with all that lies below, and roles from above follow', async ({
    assert,
    client,
  }) => {
    const { county, grids, manager, one, otherStreet, street } = await createTown()
    const before = await createStaff(street, { role: 'street_staff' })
    const after = await createStaff(otherStreet, { role: 'street_staff' })

    await moveTerritory(one, otherStreet, because(manager))

    const grid = await fresh(grids[0])
    assert.equal(grid.path, `${otherStreet.path}.${one.code}.${grid.code}`)
    assert.isFalse(before.can('identity.grant_roles', grid))
    assert.isTrue(after.can('identity.grant_roles', grid))
    assert.isEmpty(await faultsInTree(county))
    const desk = await deskOf(client, await fresh(one))
    const page = await desk.get('/desk')
    page.assertStatus(200)
  })

  test('nothing moves below itself, nor where it cannot lie', async ({ assert }) => {
    const { grids, manager, one, street } = await createTown()

    for (const [moved, to] of [
      [street, one],
      [one, grids[0]],
      [grids[0], street],
    ]) {
      await assert.rejects(() => moveTerritory(moved, to, because(manager)))
      assert.equal((await fresh(moved)).path, moved.path)
    }
  })

  test('a grid that comes to another community brings its people', async ({ assert }) => {
    const { county, grids, manager, one, other } = await createTown()
    const household = await createHousehold(one)
    const moving = await createResident(one, { grid: grids[0] })
    const staying = await createResident(one, { grid: grids[1] })
    await moving.merge({ householdId: household.id }).save()

    await moveTerritory(grids[0], other, because(manager))

    assert.equal((await Person.findOrFail(moving.id)).territoryId, other.id)
    assert.equal((await Person.findOrFail(staying.id)).territoryId, one.id)
    await household.refresh()
    assert.equal(household.territoryId, other.id)
    assert.isEmpty(await faultsInTree(county))
  })

  test('a part of a community becomes one of its own', async ({ assert }) => {
    const { county, grids, manager, one } = await createTown()
    const moving = await createResident(one, { grid: grids[1] })
    const code = `t${uniqueNumber()}`

    const split = { code, name: '新苑社区', gridCodes: [grids[1].code], reason: '人口太多' }
    const part = await splitCommunity(one, split, manager)

    assert.equal((await fresh(grids[1])).parentId, part.id)
    assert.equal((await Person.findOrFail(moving.id)).territoryId, part.id)
    assert.equal((await fresh(part)).parentId, one.parentId)
    assert.isEmpty(await faultsInTree(county))
  })

  test('staff of the new community end what somebody was to a house, and who acts for them', async ({
    assert,
    client,
  }) => {
    const { grids, manager, one } = await createTown()
    const owner = await createResident(one, { grid: grids[1] })
    const relation = await own(owner, one, manager)
    const child = await createResident(one, { grid: grids[0] })
    const representation = await createRepresentation(owner, child)

    const part = await splitOff(one, grids[1], manager)

    const endBoth = async (desk: Visitor) => [
      await desk.post(`/desk/registers/relations/${relation.id}/end`, { on: '2024-01-01' }),
      await desk.post(`/desk/representations/${representation.id}/end`),
    ]
    const refusals = await endBoth(await deskOf(client, await fresh(one)))
    await endBoth(await deskOf(client, part))

    for (const refusal of refusals) refusal.assertStatus(404)
    const ended = await HouseRelation.query()
      .where('person_id', owner.id)
      .orderBy(['recorded_at', 'id'])
    assert.deepEqual(
      ended.map(({ supersededById, territoryId }) => [supersededById !== null, territoryId]),
      [
        [true, part.id],
        [false, part.id],
      ]
    )
    await representation.refresh()
    assert.isNotNull(representation.endedAt)
    assert.equal(representation.territoryId, part.id)
  })

  test('what was merged goes along with whoever was kept', async ({ assert, client }) => {
    const { grids, manager, one } = await createTown()
    const kept = await createResident(one, { grid: grids[1], assuranceLevel: 'real_name' })
    const merged = await createResident(one)
    const { merge } = await mergePersons({ kept, merged, reason: '本人到场' }, manager)

    const part = await splitOff(one, grids[1], manager)

    const desk = await deskOf(client, part)
    const { merges } = (await desk.get('/desk/merges')).inertiaProps
    assert.deepEqual(
      merges.map(({ id }: { id: string }) => id),
      [merge.id]
    )
  })

  test('organisations go along with their grid, and a code is listed once', async ({ assert }) => {
    const { grids, manager, one, other } = await createTown()
    const open = async (place: Territory, grid: Territory | null, socialCreditCode: string) => {
      const shop = await createOrganisation(place, manager)
      return shop.merge({ gridId: grid?.id ?? null, socialCreditCode }).save()
    }
    const [branch, alone, elsewhere] = [
      '91440300708461136T',
      '91620602MA7ABCDE1X',
      '91620602MA7ABCDE2W',
    ]
    await open(other, null, branch)
    const moving = [await open(one, grids[0], branch), await open(one, grids[0], alone)]
    const staying = await open(one, grids[1], elsewhere)

    await moveTerritory(grids[0], other, because(manager))

    const found = await Organisation.query()
      .whereIn(
        'id',
        [...moving, staying].map(({ id }) => id)
      )
      .orderBy('id')
    assert.deepEqual(
      found.map(({ socialCreditCode, territoryId }) => [territoryId, socialCreditCode]),
      [
        [other.id, null],
        [other.id, alone],
        [one.id, elsewhere],
      ]
    )
  })

  test('all of a community is no part of it', async ({ assert }) => {
    const { grids, manager, one } = await createTown()
    const code = `t${uniqueNumber()}`
    const gridCodes = grids.map((grid) => grid.code)

    await assert.rejects(() =>
      splitCommunity(one, { code, name: '新苑社区', gridCodes, reason: '人口太多' }, manager)
    )

    assert.isNull(await Territory.findBy({ code }))
  })
})

function splitOff(community: Territory, grid: Territory, by: Person) {
  const code = `t${uniqueNumber()}`
  const gridCodes = [grid.code]
  return splitCommunity(community, { code, name: '新苑社区', gridCodes, reason: '人口太多' }, by)
}

async function own(person: Person, community: Territory, by: Person) {
  const house = await createHouse(community, by)
  const whole = { relation: 'owner', share: null, shareOf: null } as const
  return recordRelation(person, house, { ...whole, from: DateTime.fromISO('2020-01-01'), by })
}

test.group('Many changes of the tree', () => {
  test('whoever registers while communities merge lives in the successor', async ({ assert }) => {
    const { county, grids, manager, one, other } = await createTown()
    const register = () => registerResident(uniquePhone(), one, grids[0])

    const [, ...accounts] = await Promise.all([
      mergeTerritories({ from: one, into: other }, because(manager)),
      ...Array.from({ length: 12 }, register),
    ])

    const people = await Person.query().whereIn(
      'id',
      accounts.map(({ personId }) => personId)
    )
    assert.lengthOf(people, 12)
    for (const { territoryId } of people) assert.equal(territoryId, other.id)
    assert.isEmpty(await faultsInTree(county))
  })

  test('of two mergers of the same community one happens', async ({ assert }) => {
    const { county, manager, one, other, street } = await createTown()
    const third = await Territory.create({
      ...{ code: `t${uniqueNumber()}`, level: 'community', name: '第三社区', parentId: street.id },
      path: `${street.path}.t${uniqueNumber()}`,
    })
    await third.merge({ path: `${street.path}.${third.code}` }).save()

    const outcomes = await Promise.allSettled([
      mergeTerritories({ from: one, into: other }, because(manager)),
      mergeTerritories({ from: one, into: third }, because(manager)),
    ])

    assert.lengthOf(
      outcomes.filter(({ status }) => status === 'fulfilled'),
      1
    )
    assert.isEmpty(await faultsInTree(county))
  })

  test('after any moves and mergers every path is right and nobody is lost', async ({ assert }) => {
    const step = fc.record({
      act: fc.constantFrom('move', 'merge'),
      which: fc.nat(20),
      to: fc.nat(20),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
        const town = await createTown()
        const people = await settle(town)
        for (const { act, to, which } of steps) await change(town, { act, to, which })

        assert.deepEqual(await faultsInTree(town.county), [])
        assert.sameMembers(await livingBelow(town.county), people)
      }),
      { numRuns: 25 }
    )
  })
})

type Town = Awaited<ReturnType<typeof createTown>>

async function settle({ grids, one, other, otherGrids }: Town) {
  const homes = [...grids.map((grid) => [one, grid]), ...otherGrids.map((grid) => [other, grid])]
  const people = await Promise.all(homes.map(([place, grid]) => createResident(place, { grid })))
  return people.map(({ id }) => id)
}

/** A change that cannot be is refused, which changes nothing. */
async function change(
  { county, manager }: Town,
  { act, to, which }: { act: string; to: number; which: number }
) {
  const all = await Territory.query()
    .whereRaw('path <@ ?::ltree', [county.path])
    .whereNot('id', county.id)
    .orderBy('code')
  const [first, second] = [all[which % all.length], all[to % all.length]]
  try {
    if (act === 'move') await moveTerritory(first, second, because(manager))
    else await mergeTerritories({ from: first, into: second }, because(manager))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
  }
}

async function livingBelow(county: Territory) {
  const people = await Person.within(county).whereNotNull('grid_id')
  return people.map(({ id }) => id)
}
