import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import holdPoints from '#points/actions/hold_points'
import resolveHold from '#points/actions/resolve_hold'
import type Territory from '#territories/models/territory'
import { createResident, createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createTerritory } from '#tests/factories/territories'
import { visitorFor } from './purses.ts'

/** Somebody of a community earned 50, spent 20 and has 10 set aside. */
async function createLife(street: Territory) {
  const community = await createTerritory('community', street)
  const person = await createResident(community)
  await givePoints(person, 50)
  const hold = (amount: number) =>
    holdPoints({
      ...{ pluginId: 'mall', personId: person.id, territoryId: community.id, amount },
      ...{ reference: `${person.id}:${amount}`, reason: { key: 'mall.upcoming', values: {} } },
      expiresAt: DateTime.now().plus({ days: 7 }),
    })
  const memo = { key: 'points.reason.captured', values: {} }
  const { id } = await hold(20)
  await resolveHold(id, { type: 'capture', memo, actorId: null })
  await hold(10)
  return community
}

const lively = { issued: 50, spent: 20, expired: 0, held: 10, people: 1 }

test.group('Points in the cockpit', () => {
  test('those who lead see each territory below theirs, and nothing of others', async ({
    assert,
    client,
  }) => {
    const street = await createTerritory('street')
    const [one, other] = [await createLife(street), await createLife(street)]
    await createLife(await createTerritory('street'))
    const leader = await visitorFor(client, await createStaff(street, { role: 'leader' }))

    const { inertiaProps } = await leader.get('/cockpit/points')
    assert.sameDeepMembers(inertiaProps.territories, [
      { code: one.code, name: one.name, ...lively },
      { code: other.code, name: other.name, ...lively },
    ])
  })

  test('a community stands for itself, and an earlier month shows only what waits now', async ({
    assert,
    client,
  }) => {
    const community = await createLife(await createTerritory('street'))
    const staff = await visitorFor(client, await createStaff(community))
    const { inertiaProps } = await staff.get('/cockpit/points?month=2020-01')
    const quiet = { ...lively, issued: 0, spent: 0, people: 0 }
    assert.deepEqual(inertiaProps.territories, [
      { code: community.code, name: community.name, ...quiet },
    ])
    const future = await staff.get('/cockpit/points?month=2999-01')
    assert.isNull(future.inertiaProps.later)
  })

  test('is for those who lead alone', async ({ client }) => {
    const community = await createTerritory('community', await createTerritory('street'))
    const resident = await visitorFor(client, await createResident(community))
    const page = await resident.get('/cockpit/points')
    page.assertStatus(403)
  })
})
