import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import Person from '#identity/models/person'
import Representation from '#identity/models/representation'
import RepresentationRequest from '#identity/models/representation_request'
import { digest } from '#identity/sealed'
import type Territory from '#territories/models/territory'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import {
  createAccount,
  createRepresentation,
  createResident,
  createStaff,
} from '#tests/factories/people'
import { createCommunity, createGrid } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'

const verified = { assuranceLevel: 'real_name' } as const
const childBorn = DateTime.now().minus({ years: 9 }).toISODate()

async function createParent(client: ApiClient, community: Territory) {
  const parent = await createResident(community, { ...verified, name: '李建军' })
  return { parent, atParent: new Visitor(client, await createAccount(parent)) }
}

async function createDesk(
  client: ApiClient,
  place: Territory,
  role: 'community_staff' | 'grid_worker' = 'community_staff'
) {
  const staff = await createStaff(place, { role })
  return { staff, atDesk: new Visitor(client, await createAccount(staff)) }
}

function child(identityNumber = uniqueIdentityNumber({ birthDate: childBorn, sex: 'female' })) {
  return { name: '李小雨', identityNumber, relation: '3', childRules: '1' }
}

const requestsBy = ({ id }: Person) => RepresentationRequest.query().where('asked_by_id', id)
const decision = ({ id }: RepresentationRequest) => `/desk/representations/${id}/decision`

async function askFor(visitor: Visitor, parent: Person, form: Record<string, string>) {
  await visitor.post('/me/family/requests', form)
  return requestsBy(parent).orderBy('id', 'desc').firstOrFail()
}

test.group('Registering a child', () => {
  test('staff compare the documents, and the guardian acts until the child is 18', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const { atParent, parent } = await createParent(client, community)
    const { atDesk } = await createDesk(client, community)
    const form = child()
    const request = await askFor(atParent, parent, form)

    const page = await atDesk.get(`/desk/representations/${request.id}`)
    await atDesk.post(decision(request), { answer: 'confirmed' })

    assert.equal(page.inertiaProps.request.identityNumber, form.identityNumber)
    const known = await Person.findByOrFail('identityNumberDigest', digest(form.identityNumber))
    assert.equal(known.territoryId, community.id)
    const representation = await Representation.findByOrFail('representedId', known.id)
    assert.equal(representation.kind, 'guardian')
    assert.equal(representation.childRulesVersion, '2026-11')
    assert.equal(
      representation.expiresAt.setZone('Asia/Shanghai').toISODate(),
      DateTime.fromISO(childBorn!).plus({ years: 18 }).toISODate()
    )
  })

  test('below 14 the rules for children must be agreed to', async ({ assert, client }) => {
    const { atParent, parent } = await createParent(client, await createCommunity())
    const { childRules, ...form } = child()

    const answer = await atParent.post('/me/family/requests', form)

    assert.match(errorBeside('childRules', answer)!, /儿童个人信息处理规则/)
    assert.isEmpty(await requestsBy(parent))
  })

  test('two parents asking at once make one child', async ({ assert, client }) => {
    const community = await createCommunity()
    const form = child()
    const requests = await Promise.all(
      [1, 2].map(async () => {
        const { atParent, parent } = await createParent(client, community)
        return askFor(atParent, parent, form)
      })
    )

    await Promise.all(
      requests.map(async (request) => {
        const { atDesk } = await createDesk(client, community)
        return atDesk.post(decision(request), { answer: 'confirmed' })
      })
    )

    const children = await Person.query().where(
      'identity_number_digest',
      digest(form.identityNumber)
    )
    assert.lengthOf(children, 1)
    const representations = await Representation.query().where('represented_id', children[0].id)
    assert.lengthOf(representations, 2)
  })

  test('a refusal tells its reason to whoever asked', async ({ assert, client }) => {
    const community = await createCommunity()
    const { atParent, parent } = await createParent(client, community)
    const { atDesk } = await createDesk(client, community)
    const request = await askFor(atParent, parent, child())

    const without = await atDesk.post(decision(request), { answer: 'refused' })
    await atDesk.post(decision(request), { answer: 'refused', reason: '请带户口簿原件' })
    const again = await atDesk.post(decision(request), { answer: 'confirmed' })

    assert.isDefined(errorBeside('reason', without))
    assert.match(noticeIn(again)!.text, /已经处理过/)
    const page = await atParent.get('/me/family')
    assert.equal(page.inertiaProps.requests[0].refusal, '请带户口簿原件')
    assert.isEmpty(await Representation.query().where('representative_id', parent.id))
  })

  test('who is not known by name asks for nobody', async ({ assert, client }) => {
    const person = await createResident(await createCommunity())
    const visitor = new Visitor(client, await createAccount(person))

    await visitor.post('/me/family/requests', child())

    assert.isEmpty(await requestsBy(person))
  })
})

test.group('Registering an elder', () => {
  const elder = () => ({
    name: '赵桂兰',
    identityNumber: uniqueIdentityNumber({ birthDate: '1944-05-01', sex: 'female' }),
    relation: '5',
  })

  test('an elder from the register is represented for a year', async ({ assert, client }) => {
    const community = await createCommunity()
    const { atParent, parent } = await createParent(client, community)
    const { atDesk } = await createDesk(client, community)
    const form = elder()
    const mother = await createResident(community, { ...verified, ...form })
    const request = await askFor(atParent, parent, form)

    await atDesk.post(decision(request), { answer: 'confirmed' })

    const representation = await Representation.findByOrFail('representedId', mother.id)
    assert.equal(representation.kind, 'family')
    assert.equal(Math.round(representation.expiresAt.diffNow('days').days), 365)
  })

  test('{who} is not taken over')
    .with([
      { who: 'an elder with a phone of their own', hasPhone: true, name: '赵桂兰' },
      { who: 'an elder of another name', hasPhone: false, name: '赵桂香' },
    ])
    .run(async ({ assert, client }, { hasPhone, name }) => {
      const community = await createCommunity()
      const { atParent, parent } = await createParent(client, community)
      const { atDesk } = await createDesk(client, community)
      const form = elder()
      const mother = await createResident(community, { ...verified, ...form, name })
      if (hasPhone) await createAccount(mother)
      const request = await askFor(atParent, parent, form)

      const answer = await atDesk.post(decision(request), { answer: 'confirmed' })

      assert.equal(noticeIn(answer)!.tone, 'error')
      assert.isEmpty(await Representation.query().where('represented_id', mother.id))
    })
})

test.group('At the counter', () => {
  test('staff act for whoever is there until the end of the day', async ({ assert, client }) => {
    const community = await createCommunity()
    const identityNumber = uniqueIdentityNumber()
    const elder = await createResident(community, { ...verified, identityNumber, name: '赵桂兰' })
    const { atDesk, staff } = await createDesk(client, community)
    const form = { identityNumber, basis: '本人到场' }

    await atDesk.post('/desk/representations/counter', form)
    const home = await atDesk.get('/me')
    await atDesk.post('/me/acting?_method=DELETE')
    await atDesk.post('/desk/representations/counter', form)

    assert.equal(home.inertiaProps.name, '赵桂兰')
    const begun = await Representation.query().where('represented_id', elder.id)
    assert.lengthOf(begun, 1)
    assert.equal(begun[0].representativeId, staff.id)
    assert.isTrue(begun[0].expiresAt.hasSame(DateTime.now().setZone('Asia/Shanghai'), 'day'))
  })

  test('nobody is found outside the own community', async ({ assert, client }) => {
    const identityNumber = uniqueIdentityNumber()
    await createResident(await createCommunity(), { ...verified, identityNumber })
    const { atDesk } = await createDesk(client, await createCommunity())

    const answer = await atDesk.post('/desk/representations/counter', {
      identityNumber,
      basis: '本人到场',
    })

    assert.match(errorBeside('identityNumber', answer)!, /本社区没有登记/)
  })
})

test.group('In a grid', () => {
  const counter = '/desk/representations/counter'

  async function createElder(community: Territory, grid: Territory) {
    const identityNumber = uniqueIdentityNumber()
    const options = { ...verified, grid, identityNumber, name: '赵桂兰' }
    return { elder: await createResident(community, options), identityNumber }
  }

  test('its worker acts for who lives there, and sees who else does', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const grid = await createGrid(community)
    const { elder, identityNumber } = await createElder(community, grid)
    const { atDesk, staff } = await createDesk(client, grid, 'grid_worker')

    await atDesk.post(counter, { identityNumber, basis: '入户走访' })
    const home = await atDesk.get('/me')
    await atDesk.post('/me/acting?_method=DELETE')
    const list = await atDesk.get('/desk/representations')

    assert.equal(home.inertiaProps.name, '赵桂兰')
    const begun = await Representation.findByOrFail('represented_id', elder.id)
    assert.equal(begun.representativeId, staff.id)
    assert.equal(begun.territoryId, community.id)
    assert.deepEqual(
      list.inertiaProps.inForce.map(({ id }: { id: string }) => id),
      [begun.id]
    )
  })

  test('its worker finds nobody of the grid beside it', async ({ assert, client }) => {
    const community = await createCommunity()
    const { elder, identityNumber } = await createElder(community, await createGrid(community))
    const grid = await createGrid(community)
    const { atDesk } = await createDesk(client, grid, 'grid_worker')
    await createRepresentation(elder, await createResident(community, verified))

    const answer = await atDesk.post(counter, { identityNumber, basis: '入户走访' })
    const list = await atDesk.get('/desk/representations')

    assert.isDefined(errorBeside('identityNumber', answer))
    assert.isEmpty(await Representation.query().where({ representedId: elder.id, kind: 'staff' }))
    assert.isEmpty(list.inertiaProps.inForce)
  })
})

test.group('The desk of representations is closed', () => {
  test('to residents, and to staff elsewhere', async ({ client }) => {
    const community = await createCommunity()
    const { atParent, parent } = await createParent(client, community)
    const request = await askFor(atParent, parent, child())
    const { atDesk: elsewhere } = await createDesk(client, await createCommunity())

    const list = await atParent.get('/desk/representations')
    const page = await elsewhere.get(`/desk/representations/${request.id}`)
    const answer = await elsewhere.post(decision(request), { answer: 'confirmed' })

    list.assertStatus(403)
    page.assertStatus(404)
    answer.assertStatus(404)
  })

  test('to a grid worker, as far as deciding goes', async ({ client }) => {
    const community = await createCommunity()
    const { atParent, parent } = await createParent(client, community)
    const request = await askFor(atParent, parent, child())
    const worker = await createStaff(community, { role: 'grid_worker' })
    const visitor = new Visitor(client, await createAccount(worker))

    const list = await visitor.get('/desk/representations')
    const answer = await visitor.post(decision(request), { answer: 'confirmed' })

    list.assertStatus(200)
    answer.assertStatus(403)
  })
})
