import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import revokeRole from '#identity/actions/revoke_role'
import RoleGrant from '#identity/models/role_grant'
import { createAccount, createStaff } from '#tests/factories/people'
import { createTerritory } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'
import type { ApiClient } from '@japa/api-client'

/** Street staff who may renew, and the ids of roles below that end soon. */
async function roles(client: ApiClient) {
  const street = await createTerritory('street')
  const community = await createTerritory('community', street)
  const by = await createStaff(street, { role: 'street_staff' })
  const soon = DateTime.now().plus({ days: 7 })
  const workers = [
    await createStaff(community, { role: 'grid_worker', expiresAt: soon, name: '马建国' }),
    await createStaff(community, { role: 'grid_worker', expiresAt: soon, name: '李秀英' }),
  ]
  const grants = await RoleGrant.query().whereIn(
    'personId',
    workers.map(({ id }) => id)
  )
  const own = await RoleGrant.findByOrFail('personId', by.id)
  return { by, visitor: new Visitor(client, await createAccount(by)), grants, own, soon }
}

test.group('Renewing many roles', () => {
  test('shows first what would become of each, and changes nothing', async ({ assert, client }) => {
    const { grants, own, soon, visitor } = await roles(client)
    const asked = [...grants, own].map(({ id }) => `grants=${id}`).join('&')

    const { inertiaProps } = await visitor.get(`/desk/roles/renewals?${asked}`)

    const refusals = inertiaProps.grants.map(({ refusal }: { refusal: string | null }) => refusal)
    assert.sameMembers(refusals, [null, null, 'identity.E_IDENTITY_OWN_ROLE'])
    const [{ expiresAt }] = await RoleGrant.query().where('id', grants[0].id)
    assert.equal(+expiresAt, +soon)
  })

  test('renews those that can be renewed, and says of the others why not', async ({
    assert,
    client,
  }) => {
    const { by, grants, own, soon, visitor } = await roles(client)
    const [renewed, taken] = grants
    await taken.load('territory')
    await revokeRole(taken, { by, reason: '离岗' })
    const ids = { 'grants[0]': renewed.id, 'grants[1]': taken.id, 'grants[2]': own.id }

    await visitor.post('/desk/roles/renewals', { ...ids, months: '12' }, '/desk/roles/renewals')
    const { inertiaProps } = await visitor.get('/desk/roles')

    assert.equal(inertiaProps.report.done, 1)
    assert.lengthOf(inertiaProps.report.refused, 2)
    for (const { why } of inertiaProps.report.refused) assert.notInclude(why, 'E_IDENTITY')
    await Promise.all([renewed.refresh(), taken.refresh()])
    assert.isTrue(renewed.expiresAt > soon)
    assert.equal(+taken.expiresAt, +soon)
  })

  test('reaches nobody of another territory', async ({ assert, client }) => {
    const { grants, soon } = await roles(client)
    const { visitor: stranger } = await roles(client)

    await stranger.post('/desk/roles/renewals', { 'grants[0]': grants[0].id, 'months': '12' })

    const page = await stranger.get(`/desk/roles/renewals?grants=${grants[0].id}`)
    assert.equal(page.header('location'), '/desk/roles')
    await grants[0].refresh()
    assert.equal(+grants[0].expiresAt, +soon)
  })

  test('needs a number of months, and roles', async ({ assert, client }) => {
    const { grants, soon, visitor } = await roles(client)
    await visitor.post('/desk/roles/renewals', { 'grants[0]': grants[0].id, 'months': '5' })
    await visitor.post('/desk/roles/renewals', { months: '12' })
    await grants[0].refresh()
    assert.equal(+grants[0].expiresAt, +soon)
  })
})
