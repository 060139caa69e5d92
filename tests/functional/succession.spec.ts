import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import Person from '#identity/models/person'
import { digest } from '#identity/sealed'
import { atTheDesk, createRequest, decisionPath } from '#identity/tests/verification_requests'
import memory from '#kernel/memory'
import mergeTerritories from '#territories/actions/merge_territories'
import splitCommunity from '#territories/actions/split_community'
import type Territory from '#territories/models/territory'
import { createTown, fresh } from '#territories/tests/tree_changes'
import pluginsOn from '#territories/queries/plugins_on'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { enablePlugin } from '#tests/factories/territories'
import uniqueNumber from '#tests/factories/unique_number'
import { errorBeside } from '#tests/factories/visitor'

test.group('Plugins in a community that was merged', () => {
  test('its old word is silent, and that of the successor counts', async ({ assert }) => {
    const { manager, one, other } = await createTown()
    await enablePlugin('mall', one)
    await enablePlugin('volunteer', other)

    await mergeTerritories({ from: one, into: other }, { by: manager, reason: '社区撤并' })

    memory.forget()
    const old = await fresh(one)
    assert.deepEqual([...(await memory.current()).enabledAt(old.path)], ['volunteer'])
    assert.deepEqual(await pluginsOn(old), ['volunteer'])
  })
})

const adjustment = '区划调整'

function merge(from: Territory, into: Territory, by: Person) {
  return mergeTerritories({ from, into }, { by, reason: adjustment })
}

async function deskIn(client: ApiClient, place: Territory) {
  return atTheDesk(client, await createStaff(await fresh(place)))
}

/** Whoever stands in the household register under this number, without an account. */
async function register(community: Territory, grid: Territory, identityNumber: string) {
  const registered = await createResident(community, { grid })
  return registered.merge({ identityNumberDigest: digest(identityNumber) }).save()
}

test.group('What began in a community that is another’s now', () => {
  test('its volunteer organisations keep their names', async ({ assert, client }) => {
    const { manager, one, other } = await createTown()
    for (const place of [one, other]) await enablePlugin('volunteer', place)
    const form = { name: '夕阳红服务队', contactPhone: '0935-2210001' }
    await (await deskIn(client, one)).post('/desk/volunteer/organisations', form)
    await merge(one, other, manager)
    memory.forget()
    const desk = await deskIn(client, other)

    const answered = await desk.post('/desk/volunteer/organisations', form)

    assert.exists(errorBeside('name', answered))
    const known = await db
      .from('volunteer_organisations')
      .whereIn('territory_id', [one.id, other.id])
    assert.lengthOf(known, 1)
  })

  test('who asked to be verified before is found in the register after', async ({
    assert,
    client,
  }) => {
    const { manager, one, other, otherGrids } = await createTown()
    const number = uniqueIdentityNumber()
    const registered = await register(other, otherGrids[0], number)
    const { person, request } = await createRequest(one, number)
    await merge(one, other, manager)
    const desk = await deskIn(client, other)

    await desk.post(decisionPath(request), { answer: 'confirmed' })

    assert.equal((await Person.findOrFail(person.id)).mergedIntoId, registered.id)
    assert.equal((await Person.findOrFail(registered.id)).assuranceLevel, 'real_name')
  })

  test('who moved with their grid is decided about where they live now', async ({
    assert,
    client,
  }) => {
    const { grids, manager, one } = await createTown()
    const number = uniqueIdentityNumber()
    const registered = await register(one, grids[1], number)
    const { person, request } = await createRequest(one, number)
    await person.merge({ gridId: grids[1].id }).save()
    const code = `t${uniqueNumber()}`
    const split = { code, name: '新苑社区', gridCodes: [grids[1].code], reason: adjustment }
    const part = await splitCommunity(await fresh(one), split, manager)
    const [before, after] = [await deskIn(client, one), await deskIn(client, part)]

    ;(await before.post(decisionPath(request), { answer: 'confirmed' })).assertStatus(404)
    await after.post(decisionPath(request), { answer: 'confirmed' })

    assert.equal((await Person.findOrFail(person.id)).mergedIntoId, registered.id)
  })

  test('whoever works for the whole street serves everybody of it at the counter', async ({
    assert,
    client,
  }) => {
    const { one, street } = await createTown()
    const [person, phone] = [await createResident(one), uniquePhone()]
    await createAccount(person, phone)
    const staff = await createStaff(street, { role: 'community_staff' })
    const desk = await atTheDesk(client, staff)
    const form = { phone, name: '赵桂兰', identityNumber: uniqueIdentityNumber() }

    await desk.post('/desk/verifications/counter', form)

    const [opened] = await db.from('identity_verifications').where('person_id', person.id)
    assert.equal(opened.opened_by_id, staff.id)
  })
})
