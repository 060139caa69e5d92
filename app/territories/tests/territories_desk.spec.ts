import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import type { Role } from '#core/plugin'
import Territory from '#territories/models/territory'
import { createTown, fresh } from '#territories/tests/tree_changes'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import uniqueNumber from '#tests/factories/unique_number'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'

async function deskOf(client: ApiClient, place: Territory, role: Role = 'street_staff') {
  const staff = await createStaff(place, { role })
  return new Visitor(client, await createAccount(staff))
}

const codesIn = (territories: { code: string }[]) => territories.map(({ code }) => code)

test.group('Territories at the desk', () => {
  test('the tree is read level by level, with who lives and works there', async ({
    assert,
    client,
  }) => {
    const { grids, one, other, street } = await createTown()
    await createResident(one, { grid: grids[0] })
    const desk = await deskOf(client, street)

    const top = await desk.get('/desk/territories')
    const community = await desk.get(`/desk/territories/${one.code}`)

    assert.sameMembers(codesIn(top.inertiaProps.below), [one.code, other.code])
    assert.deepEqual(codesIn(community.inertiaProps.way), [street.code, one.code])
    assert.equal(community.inertiaProps.facts.residents, 1)
    assert.equal(top.inertiaProps.facts.staff, 1)
  })

  test('a territory is found by {what}')
    .with([
      { what: 'a part of its name', text: '柳树' },
      { what: 'its pinyin', text: 'liushu' },
      { what: 'its initials', text: 'lss' },
      { what: 'an earlier name', text: '杨树' },
    ])
    .run(async ({ assert, client }, { text }) => {
      const { one, street } = await createTown()
      await one.merge({ name: '杨树社区' }).save()
      await one.merge({ name: '柳树社区' }).save()
      const desk = await deskOf(client, street)

      const page = await desk.get(`/desk/territories?q=${encodeURIComponent(text)}`)

      assert.deepEqual(codesIn(page.inertiaProps.found), [one.code])
    })

  test('staff see and change nothing above or beside their own', async ({ assert, client }) => {
    const { county, one, otherStreet, street } = await createTown()
    const desk = await deskOf(client, street)

    for (const place of [county, otherStreet]) {
      const page = await desk.get(`/desk/territories/${place.code}`)
      page.assertStatus(404)
    }
    const own = await desk.post(`/desk/territories/${street.code}/names`, { name: '新街道' })
    own.assertStatus(403)
    const colleague = await deskOf(client, one, 'community_staff')
    const below = await colleague.post(`/desk/territories/${one.code}/names`, { name: '新社区' })
    below.assertStatus(403)
    assert.equal((await fresh(one)).name, one.name)
  })

  test('a community is added, and its code is used once', async ({ assert, client }) => {
    const { street } = await createTown()
    const desk = await deskOf(client, street)
    const code = `t${uniqueNumber()}`
    const form = { code, name: '柳树社区', level: 'community' }

    await desk.post(`/desk/territories/${street.code}/create`, form)
    const again = await desk.post(`/desk/territories/${street.code}/create`, form)

    const added = await Territory.findByOrFail({ code })
    assert.equal(added.path, `${street.path}.${code}`)
    assert.equal(added.reading, 'liushushequ lssq')
    assert.isString(errorBeside('code', again))
    const acts = await db.from('audit_entries').where('subject_id', added.id)
    assert.lengthOf(acts, 1)
  })

  test('what was typed badly is said beside the field', async ({ assert, client }) => {
    const { street } = await createTown()
    const desk = await deskOf(client, street)
    const form = { code: 'a b', name: '柳', level: 'village' }

    const answer = await desk.post(`/desk/territories/${street.code}/create`, form)

    for (const field of ['code', 'name', 'level']) assert.isString(errorBeside(field, answer))
    const page = await desk.get(`/desk/territories/${street.code}/create`)
    assert.equal(page.inertiaProps.old.code, 'a b')
  })

  test('a new name keeps the old one', async ({ assert, client }) => {
    const { one, street } = await createTown()
    const desk = await deskOf(client, street)

    await desk.post(`/desk/territories/${one.code}/names`, { name: '柳树社区' })

    const page = await desk.get(`/desk/territories/${one.code}`)
    assert.equal(page.inertiaProps.territory.name, '柳树社区')
    assert.equal(page.inertiaProps.names[0].name, one.name)
  })

  test('where somebody lives nothing is given up', async ({ assert, client }) => {
    const { grids, one, street } = await createTown()
    await createResident(one, { grid: grids[0] })
    const desk = await deskOf(client, street)

    const lived = await desk.post(`/desk/territories/${grids[0].code}/retirement`, {
      reason: '撤销',
    })
    await desk.post(`/desk/territories/${grids[1].code}/retirement`, { reason: '撤销' })

    assert.equal(noticeIn(lived)?.tone, 'error')
    assert.isNull((await fresh(grids[0])).retiredAt)
    assert.isNotNull((await fresh(grids[1])).retiredAt)
  })

  test('a merger says first what moves, and then happens', async ({ assert, client }) => {
    const { grids, one, other, street } = await createTown()
    await createResident(one, { grid: grids[0] })
    await createStaff(one)
    const desk = await deskOf(client, street)

    const choice = await desk.get(`/desk/territories/${one.code}/merger`)
    const preview = await desk.get(`/desk/territories/${one.code}/merger?to=${other.code}`)
    const form = { to: other.code, reason: '社区撤并' }
    const answer = await desk.post(`/desk/territories/${one.code}/merger`, form)

    assert.deepEqual(codesIn(choice.inertiaProps.targets), [other.code])
    const { moves } = preview.inertiaProps
    assert.include(moves, { territories: 2, residents: 2, rolesThatGo: 1, rolesThatStay: 0 })
    answer.assertHeader('location', `/desk/territories/${other.code}`)
    const retired = await desk.get(`/desk/territories/${one.code}`)
    assert.equal(retired.inertiaProps.successor.code, other.code)
    const [entry] = await db
      .from('audit_entries')
      .where({ act: 'territories.merged', subject_id: one.id })
    assert.include(entry.after, { into: other.code, residents: 2 })
    assert.equal(entry.reason, '社区撤并')
  })

  test('nothing is moved to where one has no say', async ({ assert, client }) => {
    const { one, otherStreet, street } = await createTown()
    const desk = await deskOf(client, street)
    const far = await createCommunity()

    for (const to of [otherStreet.code, far.code]) {
      const answer = await desk.post(`/desk/territories/${one.code}/move`, { to, reason: '调整' })
      answer.assertStatus(404)
    }
    assert.equal((await fresh(one)).path, one.path)
  })

  test('a community is moved and split at the desk', async ({ assert, client }) => {
    const { county, grids, one, otherStreet } = await createTown()
    const desk = await deskOf(client, county, 'system_administrator')
    const code = `t${uniqueNumber()}`
    const split = { code, name: '新苑社区', reason: '人口太多' }

    const move = { to: otherStreet.code, reason: '区划调整' }
    await desk.post(`/desk/territories/${one.code}/move`, move)
    await desk.post(`/desk/territories/${one.code}/split`, { ...split, 'grids[]': grids[0].code })

    assert.equal((await fresh(one)).parentId, otherStreet.id)
    const part = await Territory.findByOrFail({ code })
    assert.equal((await fresh(grids[0])).parentId, part.id)
  })
})
