import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'
import budgetsAt from '#points/queries/budgets_at'
import awardPoints from '#points/actions/award_points'
import mergeTerritories from '#territories/actions/merge_territories'
import { communityByCode } from '#territories/queries/grids_of'
import { createTown, faultsInTree, fresh } from '#territories/tests/tree_changes'
import { createHousehold } from '#tests/factories/households'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createTerritory, enablePlugin } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'
import Household from '#identity/models/household'

const because = (by: Person) => ({ by, reason: '社区撤并' })

test.group('Merging communities', () => {
  test('brings over who lives there and what lies below', async ({ assert }) => {
    const { county, grids, manager, one, other } = await createTown()
    const resident = await createResident(one, { grid: grids[0] })

    await mergeTerritories({ from: one, into: other }, because(manager))

    const moved = await Person.findOrFail(resident.id)
    assert.equal(moved.territoryId, other.id)
    assert.equal(moved.gridId, grids[0].id)
    assert.equal((await fresh(grids[0])).parentId, other.id)
    assert.equal((await fresh(one)).succeededById, other.id)
    assert.isEmpty(await faultsInTree(county))
  })

  test('leaves records where they arose, and they are found from the successor', async ({
    assert,
  }) => {
    const { manager, one, other } = await createTown()
    const [record] = await db
      .table('kernel_events')
      .insert({
        id: crypto.randomUUID(),
        name: 'tests.happened',
        territory_id: one.id,
        payload: '{}',
      })
      .returning('id')

    await mergeTerritories({ from: one, into: other }, because(manager))

    const found = await db
      .from('kernel_events')
      .where('id', record.id ?? record)
      .whereIn('territory_id', (below) => {
        below.from('territories').select('id').whereRaw('path <@ ?::ltree', [other.path])
      })
    assert.lengthOf(found, 1)
    assert.equal(found[0].territory_id, one.id)
  })

  test('households of the same number are told apart', async ({ assert }) => {
    const { manager, one, other } = await createTown()
    const [here, there] = [await createHousehold(one), await createHousehold(other)]
    await here.merge({ number: '0001' }).save()
    await there.merge({ number: '0001' }).save()

    await mergeTerritories({ from: one, into: other }, because(manager))

    const moved = await Household.findOrFail(here.id)
    assert.equal(moved.territoryId, other.id)
    assert.equal(moved.number, `${one.code}-0001`)
  })

  test('staff go over if whoever merges might appoint them there', async ({ assert }) => {
    const { manager, one, other, street } = await createTown()
    const staff = await createStaff(one)
    const administrator = await createStaff(street, { role: 'system_administrator' })
    const third = await createTerritory('community', street)

    await mergeTerritories({ from: one, into: other }, because(manager))
    await mergeTerritories({ from: other, into: third }, because(administrator))

    const grants = await RoleGrant.query().where('person_id', staff.id).whereNull('revoked_at')
    assert.deepEqual(
      grants.map(({ territoryId }) => territoryId),
      [other.id]
    )
    const acts = await db.from('audit_entries').where('subject_id', staff.id).select('act')
    assert.sameMembers(
      acts.map(({ act }) => act),
      ['identity.role_revoked', 'identity.role_granted']
    )
  })

  test('what is left of its budgets pays on, also for what happened before', async ({ assert }) => {
    const { manager, one, other } = await createTown()
    const resident = await createResident(one)
    await giveBudget('volunteer', one, 300)
    await giveBudget('volunteer', other, 100)

    await mergeTerritories({ from: one, into: other }, because(manager))
    await awardPoints({
      ...{ pluginId: 'volunteer', territoryId: one.id, personId: resident.id, amount: 350 },
      ...{ ruleCode: 'service', reference: crypto.randomUUID() },
      reason: { key: 'points.reason.grant', values: {} },
    })

    const budgets = await budgetsAt(other)
    assert.deepEqual(budgets.get('volunteer'), { granted: 400, left: 50 })
    assert.equal((await budgetsAt(one)).get('volunteer')?.left, 0)
  })

  test('links and cookies with the old code lead to the successor, through several mergers', async ({
    assert,
    client,
  }) => {
    const { manager, one, other, street } = await createTown()
    const third = await createTerritory('community', street)
    await enablePlugin('volunteer', third)

    await mergeTerritories({ from: one, into: other }, because(manager))
    await mergeTerritories({ from: other, into: third }, because(manager))

    assert.equal((await communityByCode(one.code)).id, third.id)
    const guest = new Visitor(client)
    guest.lookAt(one)
    const home = await guest.get('/')
    assert.equal(home.inertiaProps.community, third.shortName)
    const found = await guest.get(`/communities?q=${encodeURIComponent(one.name)}`)
    assert.equal(found.inertiaProps.communities[0].code, third.code)
    assert.deepEqual(found.inertiaProps.communities[0].formerly, [one.name])
  })

  test('a resident who was signed in is at home in the successor', async ({ assert, client }) => {
    const { manager, one, other } = await createTown()
    const resident = await createResident(one, { assuranceLevel: 'real_name' })
    const visitor = new Visitor(client, await createAccount(resident))

    await mergeTerritories({ from: one, into: other }, because(manager))

    const home = await visitor.get('/')
    assert.equal(home.inertiaProps.community, other.shortName)
    assert.isNull(home.inertiaProps.ownCommunity)
  })

  test('{what} do not become one')
    .with([
      { what: 'a community and a street', pair: 'levels' },
      { what: 'a territory and itself', pair: 'itself' },
      { what: 'grids of two communities', pair: 'grids' },
    ] as const)
    .run(async ({ assert }, { pair }) => {
      const { grids, manager, one, otherGrids, street } = await createTown()
      const pairs = { levels: [one, street], itself: [one, one], grids: [grids[0], otherGrids[0]] }
      const [from, into] = pairs[pair]

      await assert.rejects(() => mergeTerritories({ from, into }, because(manager)))

      assert.isNull((await fresh(from)).retiredAt)
    })

  test('a street brings its communities over', async ({ assert }) => {
    const { county, manager, one, otherStreet, street } = await createTown()

    await mergeTerritories({ from: street, into: otherStreet }, because(manager))

    assert.equal((await fresh(one)).parentId, otherStreet.id)
    assert.isEmpty(await faultsInTree(county))
  })

  test('a grid brings its people over', async ({ assert }) => {
    const { county, grids, manager, one } = await createTown()
    const resident = await createResident(one, { grid: grids[0] })

    await mergeTerritories({ from: grids[0], into: grids[1] }, because(manager))

    assert.equal((await Person.findOrFail(resident.id)).gridId, grids[1].id)
    assert.isEmpty(await faultsInTree(county))
  })
})
