import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import confirmResidence from '#identity/actions/confirm_residence'
import moveIn from '#identity/actions/move_in'
import Person from '#identity/models/person'
import HouseholdMember from '#identity/models/household_member'
import recordRelation from '#registers/actions/record_relation'
import HouseRelation from '#registers/models/house_relation'
import PersonFact from '#registers/models/person_fact'
import { createHousehold } from '#tests/factories/households'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createHouse, createRegister } from '#tests/factories/registers'
import { createCommunity, createGrid } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'

const list = '/desk/registers/persons'

async function atTheDesk(client: ApiClient) {
  const register = await createRegister()
  const staff = new Visitor(client, await createAccount(register.by))
  return { ...register, staff }
}

const namesIn = (response: { inertiaProps: Record<string, any> }) =>
  response.inertiaProps.persons.map(({ name }: { name: string }) => name)

test.group('The register of people', () => {
  test('finds by name, initials and whole numbers, and by nothing less', async ({
    assert,
    client,
  }) => {
    const { community, staff } = await atTheDesk(client)
    const identityNumber = uniqueIdentityNumber()
    await createResident(community, { assuranceLevel: 'real_name', name: '单雄信', identityNumber })
    const search = async (q: string) =>
      namesIn(await staff.get(`${list}?q=${encodeURIComponent(q)}`))

    assert.deepEqual(await search('雄信'), ['单雄信'])
    assert.deepEqual(await search('sx'), ['单雄信'])
    assert.deepEqual(await search(identityNumber), ['单雄信'])
    assert.deepEqual(await search(identityNumber.slice(-4)), [])
  })

  test('shows nobody of another community, and to a grid worker their grid alone', async ({
    assert,
    client,
  }) => {
    const { community } = await atTheDesk(client)
    const [grid, other] = [await createGrid(community), await createGrid(community)]
    const mine = await createResident(community, { name: '王秀英', grid })
    const theirs = await createResident(community, { name: '李建国', grid: other })
    const worker = await createStaff(grid, { role: 'grid_worker' })
    const visitor = new Visitor(client, await createAccount(worker))

    assert.deepEqual(namesIn(await visitor.get(list)), ['王秀英'])
    assert.equal((await visitor.get(`${list}/${mine.id}`)).status(), 200)
    assert.equal((await visitor.get(`${list}/${theirs.id}`)).status(), 404)
  })

  test('takes in a child without a document, and asks for birth and sex instead', async ({
    assert,
    client,
  }) => {
    const { community, staff } = await atTheDesk(client)
    const nameless = await staff.post(list, { name: '张小宝' })
    assert.include(errorBeside('birthDate', nameless), '出生日期')

    const form = { name: '张小宝', birthDate: '2024-03-01', sex: 'male' }
    const answer = await staff.post(list, form)
    const child = await Person.within(community).where('name', '张小宝').firstOrFail()
    answer.assertHeader('location', `${list}/${child.id}`)
    assert.equal(child.nameInitials, 'zxb')
  })

  test('enters one number once', async ({ assert, client }) => {
    const { community, staff } = await atTheDesk(client)
    const form = { name: '王秀英', identityNumber: uniqueIdentityNumber() }
    await staff.post(list, form)
    const again = await staff.post(list, form)
    assert.include(errorBeside('identityNumber', again), '已经在登记册里')
    assert.lengthOf(
      await Person.within(community)
        .where('name', '王秀英')
        .whereNotNull('sex')
        .whereNull('household_id')
        .where('assurance_level', 'phone'),
      1
    )
  })

  test('is masked until a purpose is given, which the person can read', async ({
    assert,
    client,
  }) => {
    const { by, community, staff } = await atTheDesk(client)
    const identityNumber = uniqueIdentityNumber()
    const person = await createResident(community, { assuranceLevel: 'real_name', identityNumber })
    const page = `${list}/${person.id}`
    const numberShown = async () => (await staff.get(page)).inertiaProps.person.identityNumber

    assert.notInclude(JSON.stringify((await staff.get(page)).inertiaProps), identityNumber)
    const silent = await staff.post(`${page}/unmasking`, { purpose: 'other' })
    assert.exists(errorBeside('words', silent))
    assert.notEqual(await numberShown(), identityNumber)

    await staff.post(`${page}/unmasking`, { purpose: 'visit' })
    assert.equal(await numberShown(), identityNumber)
    const look = await db
      .from('audit_entries')
      .where({ kind: 'look', subject_id: person.id })
      .firstOrFail()
    assert.deepEqual(
      [look.act, look.actor_id, look.reason],
      ['registers.person_seen', by.id, '上门走访']
    )
    const stranger = await createResident(await createCommunity())
    const elsewhere = await staff.post(`${list}/${stranger.id}/unmasking`, { purpose: 'visit' })
    elsewhere.assertStatus(404)
  })

  test('keeps what was corrected, and leaves verified names alone', async ({ assert, client }) => {
    const { community, staff } = await atTheDesk(client)
    await staff.post(list, { name: '王秀音', birthDate: '1950-03-01', sex: 'female' })
    const person = await Person.within(community).where('name', '王秀音').firstOrFail()
    const right = { name: '王秀英', birthDate: '1950-03-01', sex: 'female', reason: '抄错了字' }
    await staff.post(`${list}/${person.id}?_method=PUT`, right)

    await person.refresh()
    assert.equal(person.name, '王秀英')
    const [former] = await PersonFact.query().where('person_id', person.id)
    assert.deepEqual([former.fact, former.value, former.reason], ['name', '王秀音', '抄错了字'])

    const verified = await createResident(community, { assuranceLevel: 'real_name' })
    const refused = await staff.post(`${list}/${verified.id}?_method=PUT`, {
      ...right,
      name: '李娜',
    })
    assert.include(noticeIn(refused)?.text, '重新核验')
  })

  test('records facts with their days, and refuses a code that no table has', async ({
    assert,
    client,
  }) => {
    const { community, staff } = await atTheDesk(client)
    const person = await createResident(community)
    const facts = `${list}/${person.id}/facts`
    const wrong = await staff.post(facts, { fact: 'ethnicity', value: '99', from: '2020-01-01' })
    assert.exists(errorBeside('value', wrong))
    await staff.post(facts, { fact: 'ethnicity', value: '03', from: '2020-01-01' })
    await staff.post(facts, { fact: 'contact_phone', value: '138 0000 0001', from: '2020-01-01' })

    const rows = await PersonFact.query().where('person_id', person.id).orderBy('fact')
    assert.deepEqual(
      rows.map(({ value }) => value),
      ['13800000001', '回族']
    )
    const found = namesIn(await staff.get(`${list}?fact=ethnicity:03`))
    assert.lengthOf(found, 1)
  })
})

/** Somebody known by name, of whom staff confirmed where they live. */
async function createConfirmed(client: ApiClient) {
  const desk = await atTheDesk(client)
  const { by, community } = desk
  const household = await createHousehold(community)
  const person = await createResident(community, { assuranceLevel: 'real_name' })
  const on = DateTime.fromISO('2020-01-01')
  const home = await moveIn(person, household, { relation: null, on, isChiefHome: true, by })
  await confirmResidence(home, by)
  return { ...desk, home, household, person }
}

const presentHomes = ({ id }: Person) =>
  HouseholdMember.query()
    .where('person_id', id)
    .withScopes((members) => members.present())

test.group('Where people live', () => {
  test('moving in makes somebody a resident of the house, moving out ends both', async ({
    assert,
    client,
  }) => {
    const { by, community, staff } = await atTheDesk(client)
    const house = await createHouse(community, by)
    await staff.post(`/desk/registers/houses/${house.id}/households`, { number: '0042' })
    const person = await createResident(community)
    const arrival = { household: '0042', from: '2020-01-01', relation: '0', isChiefHome: '1' }
    await staff.post(`${list}/${person.id}/homes`, arrival)

    const [living] = await HouseRelation.query().where('person_id', person.id)
    assert.deepEqual([living.houseId, living.relation], [house.id, 'resident'])
    const home = await HouseholdMember.findByOrFail('personId', person.id)
    await staff.post(`/desk/registers/homes/${home.id}/departure`, { on: '2024-01-01' })

    await person.refresh()
    assert.isNull(person.householdId)
    const now = await HouseRelation.query().where('person_id', person.id).whereNull('superseded_at')
    assert.equal(now[0].validTo?.toISODate(), '2024-01-01')
  })

  test('a home that was recorded wrongly is corrected, and the former entry stays', async ({
    assert,
    client,
  }) => {
    const { community, staff } = await atTheDesk(client)
    const household = await createHousehold(community)
    const person = await createResident(community)
    const arrival = { household: household.number, from: '2020-01-01' }
    await staff.post(`${list}/${person.id}/homes`, arrival)
    const home = await HouseholdMember.findByOrFail('personId', person.id)

    const right = { from: '2021-01-01', relation: '1', reason: '写错了年份' }
    await staff.post(`/desk/registers/homes/${home.id}?_method=PUT`, right)
    const rows = await HouseholdMember.query().where('person_id', person.id).orderBy('moved_in_on')
    assert.deepEqual(
      rows.map(({ movedInOn, supersededAt }) => [movedInOn.toISODate(), supersededAt !== null]),
      [
        ['2020-01-01', true],
        ['2021-01-01', false],
      ]
    )
  })

  test('whoever moves out is a resident no more, also after a correction', async ({
    assert,
    client,
  }) => {
    const { home, person, staff } = await createConfirmed(client)
    const right = { from: '2021-01-01', relation: '1', reason: '写错了年份' }

    await staff.post(`/desk/registers/homes/${home.id}?_method=PUT`, right)
    await person.refresh()
    const before = [person.assuranceLevel, person.householdId]
    const [corrected] = await presentHomes(person)
    await staff.post(`/desk/registers/homes/${corrected.id}/departure`, { on: '2024-01-01' })

    await person.refresh()
    assert.deepEqual(before, ['resident', home.householdId])
    assert.deepEqual([person.assuranceLevel, person.householdId], ['real_name', null])
  })

  test('a correction that says when they moved out does the same', async ({ assert, client }) => {
    const { by, community, home, person, staff } = await createConfirmed(client)
    const second = await createHousehold(community)
    const on = DateTime.fromISO('2019-01-01')
    await moveIn(person, second, { relation: null, on, isChiefHome: false, by })
    const right = { from: '2020-01-01', to: '2024-01-01', reason: '已经搬走' }

    await staff.post(`/desk/registers/homes/${home.id}?_method=PUT`, right)

    await person.refresh()
    assert.deepEqual([person.assuranceLevel, person.householdId], ['real_name', second.id])
  })

  test('correcting a former stay leaves whoever came back at home', async ({ assert, client }) => {
    const { by, community, home, household, person, staff } = await createConfirmed(client)
    await staff.post(`/desk/registers/homes/${home.id}/departure`, { on: '2021-01-01' })
    await person.refresh()
    const terms = { relation: null, by }
    const [back, since] = ['2022-01-01', '2023-01-01'].map((on) => DateTime.fromISO(on))
    const now = await moveIn(person, household, { ...terms, on: back, isChiefHome: true })
    await confirmResidence(now, by)
    const second = await createHousehold(community)
    await moveIn(person, second, { ...terms, on: since, isChiefHome: false })
    const right = { from: '2020-01-01', to: '2021-06-01', reason: '写错了日期' }

    await staff.post(`/desk/registers/homes/${home.id}?_method=PUT`, right)

    await person.refresh()
    assert.deepEqual([person.assuranceLevel, person.householdId], ['resident', household.id])
  })

  test('what somebody is to a house in another community is ended where they live', async ({
    assert,
    client,
  }) => {
    const { community, staff } = await atTheDesk(client)
    const elsewhere = await createRegister()
    const house = await createHouse(elsewhere.community, elsewhere.by)
    const person = await createResident(community)
    const owning = { relation: 'owner', share: null, shareOf: null } as const
    const from = DateTime.fromISO('2020-01-01')
    const { id } = await recordRelation(person, house, { ...owning, from, by: elsewhere.by })
    const strangers = new Visitor(client, await createAccount(elsewhere.by))

    const answer = await strangers.post(`/desk/registers/relations/${id}/end`, { on: '2023-01-01' })
    await staff.post(`/desk/registers/relations/${id}/end`, { on: '2024-01-01' })

    answer.assertStatus(404)
    const now = await HouseRelation.query().where('person_id', person.id).whereNull('superseded_at')
    assert.equal(now[0].validTo?.toISODate(), '2024-01-01')
  })

  test('what is unknown is said beside the field, and what was typed is kept', async ({
    assert,
    client,
  }) => {
    const { by, community, staff } = await atTheDesk(client)
    const house = await createHouse(community, by)
    const person = await createResident(community)
    const relations = `${list}/${person.id}/relations`
    const form = {
      building: house.building.label,
      door: '9-999',
      relation: 'tenant',
      from: '2020-01-01',
    }

    const noDoor = await staff.post(relations, form)
    assert.include(errorBeside('door', noDoor), '没有这个门号')
    const noBuilding = await staff.post(relations, { ...form, building: '没有这栋' })
    assert.include(errorBeside('building', noBuilding), '没有这栋楼')
    const noShare = await staff.post(relations, { ...form, door: '1-201', relation: 'co_owner' })
    assert.include(errorBeside('share', noShare), '份额')
    assert.isEmpty(await HouseRelation.query().where('person_id', person.id))

    await staff.post(relations, { ...form, door: '1 单元 201', relation: 'co_owner', share: '1/2' })
    const [relation] = await HouseRelation.query().where('person_id', person.id)
    assert.deepEqual([relation.share, relation.shareOf], [1, 2])
  })
})
