import { test } from '@japa/runner'
import type { End, Role } from '#core/plugin'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createCommunity, createTerritory } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'

/** Who finds which end open. */
const open: Record<Role, End[]> = {
  community_staff: ['desk', 'cockpit'],
  grid_worker: ['desk'],
  street_staff: ['desk', 'cockpit'],
  leader: ['cockpit'],
  provider_member: ['provider'],
  volunteer: [],
  system_administrator: ['desk'],
  security_administrator: ['desk'],
  audit_administrator: ['desk'],
}
const ends: End[] = ['desk', 'provider', 'cockpit']

test.group('The ends', () => {
  test('are open to the roles that work there: {$self}')
    .with(Object.keys(open) as Role[])
    .run(async ({ assert, client }, role) => {
      const community = await createCommunity()
      const person = await createStaff(community, { role })
      const visitor = new Visitor(client, await createAccount(person))
      for (const end of ends) {
        const page = await visitor.get(`/${end}`)
        assert.equal(page.status(), open[role].includes(end) ? 200 : 403, `${role} at /${end}`)
      }
      const home = await visitor.get('/')
      assert.deepEqual(home.inertiaProps.viewer.ends, open[role])
    })

  test('lead a guest to sign in, and are closed to residents', async ({ assert, client }) => {
    const community = await createCommunity()
    const resident = new Visitor(client, await createAccount(await createResident(community)))
    for (const end of ends) {
      const asked = await new Visitor(client).get(`/${end}`)
      assert.equal(asked.header('location'), '/sign-in')
      assert.equal((await resident.get(`/${end}`)).status(), 403)
    }
  })

  test('show the widest territory that the role covers', async ({ assert, client }) => {
    const street = await createTerritory('street')
    const leader = await createStaff(street, { role: 'leader' })
    const page = await new Visitor(client, await createAccount(leader)).get('/cockpit')
    assert.equal(page.inertiaProps.community, street.name)
  })
})
