import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import auditFaults from '#audit/queries/audit_faults'
import { definePersonalData } from '#core/personal_data'
import { definePlugin } from '#core/plugin'
import decideRepresentation from '#identity/actions/decide_representation'
import grantRole from '#identity/actions/grant_role'
import requestRepresentation from '#identity/actions/request_representation'
import requestVerification from '#identity/actions/request_verification'
import Account from '#identity/models/account'
import Person from '#identity/models/person'
import RepresentationRequest from '#identity/models/representation_request'
import { unseal } from '#identity/sealed'
import catalogue from '#kernel/catalogue'
import askCopy from '#privacy/actions/ask_copy'
import erasePerson from '#privacy/actions/erase_person'
import giveConsent from '#privacy/actions/give_consent'
import PrivacyRequest from '#privacy/models/privacy_request'
import { ask, createNeighbours } from '#privacy/tests/asking'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'

let isLocked = false

/** A plugin whose safe is locked, until somebody opens it. */
const safe = definePlugin({
  id: 'safe',
  version: '1.0.0',
  core: '^1.0.0',
  routes: async () => ({ default: () => {} }),
  personalData: async () => ({
    default: definePersonalData({
      export: async () => ({}),
      async erase() {
        if (isLocked) throw new Error('The safe is locked')
        return { outcome: 'erased' }
      },
    }),
  }),
})

test.group('Erasure', (group) => {
  group.each.setup(() => {
    catalogue.plugins.push(safe)
    return () => {
      catalogue.plugins = catalogue.plugins.filter((each) => each !== safe)
      isLocked = false
    }
  })

  test('after it nothing of the core says who somebody was', async ({ assert, client }) => {
    const { community, resident } = await createNeighbours(client)
    const name = '慕容惜别'
    const identityNumber = uniqueIdentityNumber()
    const person = await createResident(community)
    const phone = uniquePhone()
    await createAccount(person, phone)
    await requestVerification(person, { name, identityNumber })
    await person.merge({ name }).save()
    await giveConsent({ person, by: person, purpose: 'publishing.picture', how: 'screen' })
    await askCopy(person, { by: person.id, locale: 'zh-CN' })
    await ask(person, { kind: 'correction', field: 'name', wanted: name, words: name })
    await givePoints(person, 30)

    await erasePerson(person, { closes: true, by: resident })

    for (const table of await tablesOfCore()) {
      const { rows } = await db.rawQuery(
        `select count(*)::int as found from ${table} as row where strpos(row::text, ?) > 0`,
        [name]
      )
      assert.equal(rows[0].found, 0, table)
    }
    const erased = await Person.findOrFail(person.id)
    assert.isNotNull(erased.erasedAt)
    assert.isNull(erased.identityNumberDigest)
    assert.isNull(await Account.findBy('personId', person.id))
  })

  test('after it no request of a relative says who somebody was', async ({ assert, client }) => {
    const { community, resident, staff } = await createNeighbours(client)
    const [refused, waiting] = await Promise.all(
      [1, 2].map(() => createResident(community, { assuranceLevel: 'real_name' }))
    )
    const { id } = await askToActFor(refused, resident)
    const request = await RepresentationRequest.findOrFail(id)
    await decideRepresentation(request, { isConfirmed: false, reason: '户口簿上没有' }, staff)
    await askToActFor(waiting, resident)
    const other = await createResident(community, { assuranceLevel: 'real_name' })
    const kept = await askToActFor(other, resident)

    for (const person of [refused, waiting]) await erasePerson(person, { closes: true, by: null })

    const left = await RepresentationRequest.query().where('asked_by_id', resident.id)
    assert.deepEqual(
      left.map((each) => each.id),
      [kept.id]
    )
  })

  test('ledger and audit stay whole', async ({ assert, client }) => {
    const { resident } = await createNeighbours(client)
    await givePoints(resident, 30)

    await erasePerson(resident, { closes: true, by: null })

    assert.isEmpty((await auditFaults()).faults)
    const code = `person:${resident.id}`
    const account = await db.from('points_accounts').where({ code }).firstOrFail()
    assert.equal(Number(account.posted), 30)
  })

  test('is granted at the desk, and each part says what became of it', async ({
    assert,
    client,
  }) => {
    const { atDesk, atHome, resident } = await createNeighbours(client)
    const { id } = await ask(resident)

    await atDesk.post(`/desk/privacy/${id}/answer`, { answer: 'granted', words: '' })

    const { request } = (await atHome.get(`/me/data/requests/${id}`)).inertiaProps
    assert.equal(request.state, 'granted')
    assert.deepInclude(request.outcomes, { what: 'safe.name', outcome: 'erased', basis: null })
    assert.deepInclude(request.outcomes, {
      what: 'privacy.kinds.audit.entry',
      outcome: 'retained',
      basis: 'privacy.retained.audit',
    })
    assert.deepInclude(request.outcomes, {
      what: 'privacy.kinds.identity.account',
      outcome: 'retained',
      basis: 'privacy.retained.account',
    })
    const person = await Person.findOrFail(resident.id)
    assert.deepEqual([person.name, person.erasedAt, person.isRealName], [null, null, false])
    ;(await atHome.get('/me')).assertStatus(200)
  })

  test('one part that fails stops all of it, says so, and it goes on once that is mended', async ({
    assert,
    client,
  }) => {
    const { atDesk, resident } = await createNeighbours(client)
    const { id } = await ask(resident)
    isLocked = true

    await atDesk.post(`/desk/privacy/${id}/answer`, { answer: 'granted', words: '' })
    const stopped = (await atDesk.get(`/desk/privacy/${id}`)).inertiaProps.request
    assert.include(stopped.failure, 'safe')
    assert.equal(stopped.state, 'unfinished')
    assert.equal((await Person.findOrFail(resident.id)).name, '赵桂兰')
    isLocked = false
    await atDesk.post(`/desk/privacy/${id}/erasure`)

    assert.isNull((await Person.findOrFail(resident.id)).name)
    assert.isNotNull((await PrivacyRequest.findOrFail(id)).closedAt)
  })

  test('what nobody granted is not erased', async ({ assert, client }) => {
    const { atDesk, resident } = await createNeighbours(client)
    const { id } = await ask(resident)

    const answer = await atDesk.post(`/desk/privacy/${id}/erasure`)

    assert.equal(noticeIn(answer)?.tone, 'error')
    assert.equal((await Person.findOrFail(resident.id)).name, '赵桂兰')
  })

  test('roles are given back first', async ({ assert, client }) => {
    const { atDesk, community, resident } = await createNeighbours(client)
    await grantVolunteer(resident, community)
    const { id } = await ask(resident)

    const answer = await atDesk.post(`/desk/privacy/${id}/answer`, { answer: 'granted', words: '' })

    assert.equal(noticeIn(answer)?.tone, 'error')
    assert.isNull((await PrivacyRequest.findOrFail(id)).closedAt)
    assert.equal((await Person.findOrFail(resident.id)).name, '赵桂兰')
  })
})

test.group('Closing an account', (group) => {
  group.each.setup(() => {
    catalogue.plugins.push(safe)
    return () => {
      catalogue.plugins = catalogue.plugins.filter((each) => each !== safe)
      isLocked = false
    }
  })

  async function createHolder(client: Parameters<typeof createNeighbours>[0]) {
    const { community } = await createNeighbours(client)
    const person = await createResident(community, { assuranceLevel: 'real_name' })
    const phone = uniquePhone()
    await createAccount(person, phone)
    const visitor = new Visitor(client)
    await visitor.signIn(phone)
    return { community, person, phone, visitor }
  }

  test('names what is open first, and asks whether one knows', async ({ assert, client }) => {
    const { person, visitor } = await createHolder(client)
    await givePoints(person, 12)

    const { matters } = (await visitor.get('/me/data/closure')).inertiaProps
    const answer = await visitor.post('/me/data/closure')

    assert.equal(matters.points, 12)
    assert.isDefined(errorBeside('understood', answer))
    assert.isNotNull(await Account.findBy('personId', person.id))
  })

  test('nobody signs in with it from then on, and its number is free for somebody new', async ({
    assert,
    client,
  }) => {
    const { person, phone, visitor } = await createHolder(client)

    const answer = await visitor.post('/me/data/closure', { understood: '1' })
    const { isDone, outcomes } = (await visitor.get('/privacy/closed')).inertiaProps
    const afterwards = await visitor.get('/me')
    const again = await new Visitor(client).signIn(phone)

    assert.equal(answer.header('location'), '/privacy/closed')
    assert.isTrue(isDone)
    assert.deepInclude(outcomes, { what: 'safe.name', outcome: 'erased', basis: null })
    assert.equal(afterwards.header('location'), '/sign-in')
    assert.equal(again.header('location'), '/register')
    assert.isNotNull((await Person.findOrFail(person.id)).erasedAt)
    const request = await PrivacyRequest.findByOrFail('personId', person.id)
    assert.isNotNull(request.closedAt)
    assert.isEmpty(await db.from('notices').where('person_id', person.id))
  })

  test('ends sign-in also where something else cannot be erased yet; staff finish it', async ({
    assert,
    client,
  }) => {
    const { community, person, phone, visitor } = await createHolder(client)
    isLocked = true

    await visitor.post('/me/data/closure', { understood: '1' })
    assert.isFalse((await visitor.get('/privacy/closed')).inertiaProps.isDone)
    assert.equal((await new Visitor(client).signIn(phone)).header('location'), '/register')
    const request = await PrivacyRequest.findByOrFail('personId', person.id)
    assert.isNull(request.closedAt)

    isLocked = false
    const staff = new Visitor(client, await createAccount(await createStaff(community)))
    await staff.post(`/desk/privacy/${request.id}/erasure`)
    assert.isNotNull((await Person.findOrFail(person.id)).erasedAt)
  })

  test('whoever still has a role is told to give it back, and keeps the account', async ({
    assert,
    client,
  }) => {
    const { community, person, visitor } = await createHolder(client)
    await grantVolunteer(person, community)

    const answer = await visitor.post('/me/data/closure', { understood: '1' })

    assert.equal(noticeIn(answer)?.tone, 'error')
    assert.isNotNull(await Account.findBy('personId', person.id))
    assert.isEmpty(await PrivacyRequest.query().where('personId', person.id))
  })

  test('the page of what became of it is shown once, to nobody else', async ({
    assert,
    client,
  }) => {
    const { visitor } = await createHolder(client)
    await visitor.post('/me/data/closure', { understood: '1' })
    await visitor.get('/privacy/closed')

    const again = await visitor.get('/privacy/closed')

    assert.equal(again.header('location'), '/privacy')
  })
})

async function grantVolunteer(person: Person, territory: Parameters<typeof createResident>[0]) {
  const expiresAt = DateTime.now().plus({ months: 3 })
  await grantRole({ person, role: 'volunteer', territory, expiresAt, reason: '志愿队' }, null)
}

function askToActFor(elder: Person, relative: Person) {
  const { identityNumberSealed, name } = elder
  const identityNumber = unseal(identityNumberSealed!)
  const terms = { relation: '6', agreesToChildRules: true }
  return requestRepresentation(relative, { ...terms, name: name!, identityNumber })
}

async function tablesOfCore() {
  const { rows } = await db.rawQuery(
    `select table_name from information_schema.tables
     where table_schema = current_schema() and table_type = 'BASE TABLE'
       and table_name not in ('development_messages', 'search_documents')`
  )
  return rows.map(({ table_name }: { table_name: string }) => table_name)
}
