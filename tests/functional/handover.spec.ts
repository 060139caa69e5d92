import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import { provide } from '#core/contracts'
import handOver from '#core/contracts/hand_over'
import openWork from '#core/contracts/open_work'
import { definePlugin } from '#core/plugin'
import RoleGrant from '#identity/models/role_grant'
import catalogue from '#kernel/catalogue'
import Notice from '#notifications/models/notice'
import { createAccount, createStaff } from '#tests/factories/people'
import { createTerritory, enablePlugin } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'

/** Whose each matter is: what a plugin that assigns work would keep in a table. */
const matters = new Map<string, { ownerId: string; territoryId: string }>()

const assigning = definePlugin({
  id: 'assigning',
  version: '1.0.0',
  core: '^1.0.0',
  routes: async () => ({ default: () => {} }),
  provides: [
    provide(openWork, async () => ({
      default: async (territory, { person }) => {
        const count = [...matters.values()].filter(
          ({ ownerId, territoryId }) => ownerId === person.id && territoryId === territory.id
        ).length
        return [{ say: { key: 'assigning.matters', values: { count } }, count, href: null }]
      },
    })),
    provide(handOver, async () => ({
      default: async (territory, { from, to }) => {
        if (to.name === '不能接手') throw new Error('Cannot take it over')
        const theirs = [...matters.values()].filter(
          ({ ownerId, territoryId }) => ownerId === from.id && territoryId === territory.id
        )
        for (const matter of theirs) matter.ownerId = to.id
        return theirs.length
      },
    })),
  ],
})

/** A street with a community and a grid in it, and a worker there with a grid and two matters. */
async function createLeaving(client: ApiClient) {
  const street = await createTerritory('street')
  const community = await createTerritory('community', street)
  const grid = await createTerritory('grid', community)
  await enablePlugin('assigning', community)
  const worker = await createStaff(community, { role: 'community_staff', name: '陈霞' })
  const gridRole = await RoleGrant.create({
    ...{ personId: worker.id, role: 'grid_worker', territoryId: grid.id },
    expiresAt: DateTime.now().plus({ months: 3 }),
  })
  for (let matter = 0; matter < 2; matter++) {
    matters.set(crypto.randomUUID(), { ownerId: worker.id, territoryId: community.id })
  }
  const colleague = await createStaff(community, { role: 'community_staff', name: '马强' })
  const granter = await createStaff(street, { role: 'street_staff' })
  const desk = new Visitor(client, await createAccount(granter))
  return { street, community, grid, gridRole, worker, colleague, granter, desk }
}

const pathOf = ({ id }: { id: string }) => `/desk/roles/people/${id}/handover`
const mattersOf = ({ id }: { id: string }) =>
  [...matters.values()].filter(({ ownerId }) => ownerId === id)
const rolesOf = ({ id }: { id: string }) =>
  RoleGrant.query().where('person_id', id).whereNull('revoked_at')

test.group('When staff leave', (group) => {
  group.setup(() => {
    catalogue.plugins.push(assigning)
    return () => {
      catalogue.plugins = catalogue.plugins.filter(({ id }) => id !== 'assigning')
    }
  })

  test('what waits for them is shown: grids, and what plugins assigned', async ({
    assert,
    client,
  }) => {
    const { colleague, desk, granter, grid, worker } = await createLeaving(client)

    const page = await desk.get(pathOf(worker))

    const { colleagues, work } = page.inertiaProps
    assert.deepEqual(
      work.map(({ say }: { say: object }) => say),
      [
        { key: 'accounts.hand_over.grids', values: { count: 1, names: grid.shortName } },
        { key: 'assigning.matters', values: { count: 2 } },
      ]
    )
    const ids = colleagues.map(({ id }: { id: string }) => id)
    assert.include(ids, colleague.id)
    assert.notInclude(ids, worker.id)
    assert.notInclude(ids, granter.id)
  })

  test('all of it goes to a colleague, and their roles end', async ({ assert, client }) => {
    const { colleague, desk, gridRole, worker } = await createLeaving(client)

    const answer = await desk.post(pathOf(worker), {
      ...{ colleague: colleague.id, endsRoles: '1', reason: '调离' },
    })

    answer.assertHeader('location', '/desk/roles')
    assert.isEmpty(mattersOf(worker))
    assert.lengthOf(mattersOf(colleague), 2)
    assert.isEmpty(await rolesOf(worker))
    const taken = await rolesOf(colleague).where('role', 'grid_worker').firstOrFail()
    assert.equal(taken.territoryId, gridRole.territoryId)
    assert.equal(taken.expiresAt.toMillis(), gridRole.expiresAt.toMillis())
  })

  test('it is written down, and the colleague hears of it', async ({ assert, client }) => {
    const { colleague, desk, granter, worker } = await createLeaving(client)

    await desk.post(pathOf(worker), { colleague: colleague.id, reason: '休产假' })

    const entry = await db
      .from('audit_entries')
      .where({ act: 'accounts.work_handed_over', subject_id: worker.id })
      .firstOrFail()
    assert.equal(entry.actor_id, granter.id)
    assert.equal(entry.reason, '休产假')
    assert.deepEqual(entry.after, { to: colleague.id, count: 3 })
    const told = await Notice.query().where({ personId: colleague.id, kind: 'work_received' })
    assert.equal(told[0].values.count, 3)
    assert.lengthOf(await rolesOf(worker), 1)
  })

  test('what a plugin cannot hand over is still shown, and nothing is lost', async ({
    assert,
    client,
  }) => {
    const { community, desk, worker } = await createLeaving(client)
    const unable = await createStaff(community, { name: '不能接手' })

    const answer = await desk.post(pathOf(worker), { colleague: unable.id, reason: '调离' })

    answer.assertHeader('location', pathOf(worker))
    assert.match(noticeIn(answer)!.text, /还有没交出去/)
    assert.lengthOf(mattersOf(worker), 2)
    const page = await desk.get(pathOf(worker))
    assert.lengthOf(page.inertiaProps.work, 1)
  })

  test('whoever takes a role back while work is open is led to hand it over', async ({
    assert,
    client,
  }) => {
    const { desk, worker } = await createLeaving(client)
    const grant = await rolesOf(worker).where('role', 'community_staff').firstOrFail()

    const answer = await desk.post(`/desk/roles/${grant.id}/revocation`, { reason: '离岗' })

    answer.assertHeader('location', pathOf(worker))
    assert.isNotNull((await grant.refresh()).revokedAt)
  })

  test('a handover without {field} is refused, and nothing changes')
    .with([{ field: 'colleague' }, { field: 'reason' }] as const)
    .run(async ({ assert, client }, { field }) => {
      const { colleague, desk, worker } = await createLeaving(client)
      const form = { colleague: colleague.id, reason: '调离', endsRoles: '1', [field]: '' }

      const answer = await desk.post(pathOf(worker), form)

      assert.exists(errorBeside(field, answer))
      assert.lengthOf(mattersOf(worker), 2)
      assert.lengthOf(await rolesOf(worker), 2)
    })

  test('a colleague of elsewhere, and a worker of elsewhere, are not found', async ({
    assert,
    client,
  }) => {
    const { desk, worker } = await createLeaving(client)
    const elsewhere = await createLeaving(client)
    const form = { colleague: elsewhere.colleague.id, reason: '调离' }

    const answers = [
      await desk.post(pathOf(worker), form),
      await desk.get(pathOf(elsewhere.worker)),
      await desk.post(pathOf(elsewhere.worker), form),
    ]

    for (const answer of answers) answer.assertStatus(404)
    assert.lengthOf(mattersOf(worker), 2)
    assert.lengthOf(mattersOf(elsewhere.worker), 2)
  })

  test('nobody hands over for themselves, and a guest or colleague for nobody', async ({
    assert,
    client,
  }) => {
    const { colleague, desk, granter, worker } = await createLeaving(client)
    const form = { colleague: colleague.id, reason: '调离' }
    const byColleague = new Visitor(client, await createAccount(colleague))

    const own = await desk.post(pathOf(granter), form)
    const other = await byColleague.post(pathOf(worker), form)
    const guest = await new Visitor(client).get(pathOf(worker))

    assert.match(noticeIn(own)!.text, /自己/)
    other.assertStatus(403)
    guest.assertHeader('location', '/sign-in')
    assert.lengthOf(mattersOf(worker), 2)
  })
})
