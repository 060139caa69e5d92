import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import SignIn from '#identity/models/sign_in'
import { createColleague, createNeighbour, openSignIns } from '#identity/tests/accounts'
import Notice from '#notifications/models/notice'
import Visitor from '#tests/factories/visitor'

test.group('Devices', () => {
  test('are listed with what they are, the present one marked', async ({ assert, client }) => {
    const { phone } = await createNeighbour()
    const [here, there] = [new Visitor(client), new Visitor(client)]
    await there.signIn(phone)
    await here.signIn(phone)

    const page = await here.get('/me/security')

    const { signIns } = page.inertiaProps
    assert.lengthOf(signIns, 2)
    assert.deepEqual(
      signIns.map(({ isThis }: { isThis: boolean }) => isThis),
      [true, false]
    )
    assert.equal(signIns[0].way, 'code')
  })

  test('can be signed out from afar, at once', async ({ assert, client }) => {
    const { account, phone } = await createNeighbour()
    const [here, there] = [new Visitor(client), new Visitor(client)]
    await there.signIn(phone)
    const [{ id }] = await openSignIns(account)
    await here.signIn(phone)

    await here.post(`/me/security/sign-ins/${id}?_method=DELETE`)

    const left = await there.get('/me')
    left.assertHeader('location', '/sign-in')
    const again = await there.get('/me')
    again.assertHeader('location', '/sign-in')
    assert.equal((await here.get('/me')).status(), 200)
    assert.equal((await SignIn.findOrFail(id)).ending, 'revoked')
  })

  test('a session that was taken along is worth nothing once its sign-in has ended', async ({
    assert,
    client,
  }) => {
    const { account } = await createNeighbour()
    const thief = () =>
      client.get('/me').withSession({ auth_web: account.id, sign_in: 'made up' }).redirects(0)

    const answer = await thief()

    answer.assertHeader('location', '/sign-in')
    assert.isEmpty(await openSignIns(account))
  })

  test('can all be signed out but the present one', async ({ client, assert }) => {
    const { account, phone } = await createNeighbour()
    const [here, one, other] = [new Visitor(client), new Visitor(client), new Visitor(client)]
    for (const visitor of [one, other, here]) await visitor.signIn(phone)

    await here.post('/me/security/sign-ins/others?_method=DELETE')

    for (const visitor of [one, other]) {
      const left = await visitor.get('/me')
      left.assertHeader('location', '/sign-in')
    }
    assert.equal((await here.get('/me')).status(), 200)
    assert.lengthOf(await openSignIns(account), 1)
  })

  test('of somebody else are not found and stay signed in', async ({ assert, client }) => {
    const { account, phone } = await createNeighbour()
    const neighbour = new Visitor(client)
    await neighbour.signIn(phone)
    const [{ id }] = await openSignIns(account)
    const stranger = new Visitor(client, (await createNeighbour()).account)

    for (const asked of [id, 'x', '00000000-0000-7000-8000-000000000000']) {
      const answer = await stranger.post(`/me/security/sign-ins/${asked}?_method=DELETE`)
      answer.assertStatus(404)
    }

    assert.lengthOf(await openSignIns(account), 1)
  })

  test('signed in on once more have one sign-in, the new one', async ({ assert, client }) => {
    const { account, phone } = await createNeighbour()
    const visitor = new Visitor(client)
    await visitor.signIn(phone)
    await visitor.signIn(phone)

    assert.lengthOf(await openSignIns(account), 1)
    const all = await SignIn.query().where('account_id', account.id).orderBy('id')
    assert.deepEqual(
      all.map(({ ending }) => ending),
      ['replaced', null]
    )
  })

  test('that are new are told to the owner, the first and known ones are not', async ({
    assert,
    client,
  }) => {
    const { person, phone } = await createNeighbour()
    const told = () => Notice.query().where({ personId: person.id, kind: 'new_device' })
    const [phoneAtHome, computer] = [new Visitor(client), new Visitor(client)]
    await phoneAtHome.signIn(phone)
    await phoneAtHome.post('/sign-out')
    await phoneAtHome.signIn(phone)
    assert.isEmpty(await told())

    await computer.signIn(phone)

    assert.lengthOf(await told(), 1)
    const inbox = await computer.open('/messages')
    inbox.assertTextIncludes('新设备')
  })

  test('nobody has used for a month are not listed', async ({ assert, client }) => {
    const { account, phone } = await createNeighbour()
    await new Visitor(client).signIn(phone)
    const [old] = await openSignIns(account)
    await old.merge({ lastSeenAt: DateTime.now().minus({ days: 31 }) }).save()
    const here = new Visitor(client)
    await here.signIn(phone)

    const page = await here.get('/me/security')

    assert.lengthOf(page.inertiaProps.signIns, 1)
  })

  test('of staff are in the audit when they sign in, those of residents are not', async ({
    assert,
    client,
  }) => {
    const [staff, neighbour] = [await createColleague(), await createNeighbour()]
    await new Visitor(client).signIn(staff.phone)
    await new Visitor(client).signIn(neighbour.phone)

    const entries = await db
      .from('audit_entries')
      .where('act', 'accounts.signed_in')
      .whereIn('actor_id', [staff.person.id, neighbour.person.id])
    assert.lengthOf(entries, 1)
    assert.equal(entries[0].actor_id, staff.person.id)
  })

  test('a guest is led to sign in', async ({ client }) => {
    for (const path of ['/me/security', '/me/security/password', '/me/security/second-factor']) {
      const answer = await new Visitor(client).get(path)
      answer.assertHeader('location', '/sign-in')
    }
  })
})
