import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import mergePersons from '#identity/actions/merge_persons'
import moveIn from '#identity/actions/move_in'
import unmergePersons from '#identity/actions/unmerge_persons'
import { PersonsDiffer, RoleStandsAgainstMerge } from '#identity/merge_errors'
import Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'
import { unseal } from '#identity/sealed'
import sendNotice from '#notifications/actions/send_notice'
import awardPoints from '#points/actions/award_points'
import holdPoints from '#points/actions/hold_points'
import resolveHold from '#points/actions/resolve_hold'
import audit from '#points/queries/audit'
import balanceOf from '#points/queries/balance'
import { createHousehold } from '#tests/factories/households'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { giveBudget, givePoints } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'
import everythingOf from './everything_of.ts'
import { atTheDesk } from './verification_requests.ts'

const reason = '本人持证到场，换了手机号'
const memo = { key: 'points.reason.grant', values: {} }

/** One person twice: known by name, and as whoever signed in with a new phone. */
async function createTwice() {
  const community = await createCommunity()
  const kept = await createResident(community, { assuranceLevel: 'real_name' })
  const merged = await createResident(community)
  return { community, kept, merged, by: await createStaff(community) }
}

function notify(person: Person, reference: string) {
  const { id: personId, territoryId } = person
  const kind = { sender: 'identity', kind: 'may_represent', urgency: 'normal' } as const
  return sendNotice({ ...kind, personId, territoryId, reference, values: {}, href: null })
}

function hold(person: Person, { id: territoryId }: Territory, amount: number) {
  const terms = { reference: crypto.randomUUID(), reason: memo, pluginId: 'tests' }
  const expiresAt = DateTime.now().plus({ days: 1 })
  return holdPoints({ ...terms, personId: person.id, territoryId, amount, expiresAt })
}

const resolve = (holdId: string, type: 'capture' | 'release') =>
  resolveHold(holdId, { type, memo, actorId: null })

test.group('Two entries of one person', () => {
  test('become one at the desk: what belonged to either belongs to one, both phones sign in', async ({
    assert,
    client,
  }) => {
    const { by, community, kept, merged } = await createTwice()
    const [oldPhone, newPhone] = [uniquePhone(), uniquePhone()]
    await createAccount(kept, oldPhone)
    await createAccount(merged, newPhone)
    await notify(merged, 'a')
    await givePoints(merged, 30)
    await givePoints(kept, 12)
    const staff = await atTheDesk(client, by)

    const found = await staff.post('/desk/merges/search', { one: newPhone, other: oldPhone })
    const preview = (await staff.get(found.header('location')!)).inertiaProps
    assert.equal(preview.kept.id, kept.id)
    assert.equal(preview.points, 30)
    assert.equal((await balanceOf(merged.id)).available, 30)
    await staff.post('/desk/merges', { one: merged.id, other: kept.id, reason })

    assert.deepEqual(await balanceOf(kept.id), { available: 42, held: 0, posted: 42 })
    assert.equal((await balanceOf(merged.id)).posted, 0)
    for (const phone of [oldPhone, newPhone]) {
      const visitor = new Visitor(client)
      await visitor.signIn(phone)
      const profile = (await visitor.get('/me')).inertiaProps
      assert.equal(profile.name, kept.name)
      assert.equal(profile.balance.available, 42)
    }
    assert.lengthOf(await db.from('notices').where('person_id', kept.id), 1)
    const acts = await db.from('audit_entries').where({ subject_id: merged.id, reason })
    assert.deepEqual(
      acts.map(({ act, actor_id }) => [act, actor_id]),
      [['verification.merged', by.id]]
    )
    assert.deepEqual((await audit()).faults, [])
    assert.equal(community.id, kept.territoryId)
  })

  test('become two again, exactly as they were', async ({ assert, client }) => {
    const { by, community, kept, merged } = await createTwice()
    await createAccount(merged)
    const household = await createHousehold(community)
    const on = DateTime.fromISO('2026-01-01')
    await moveIn(merged, household, { relation: null, on, isChiefHome: true, by })
    await notify(merged, 'only here')
    await notify(merged, 'on both sides')
    await notify(kept, 'on both sides')
    await givePoints(merged, 30)
    const before = await everythingOf([kept, merged])

    const { merge } = await mergePersons({ kept, merged, reason }, by)
    assert.notEqual(await everythingOf([kept, merged]), before)
    const staff = await atTheDesk(client, by)
    await staff.post(`/desk/merges/${merge.id}/unmerge`, { reason: '是两个人' })

    assert.equal(await everythingOf([kept, merged]), before)
    assert.equal((await balanceOf(merged.id)).available, 30)
    assert.equal((await balanceOf(kept.id)).available, 0)
    assert.deepEqual((await audit()).faults, [])
  })

  test('stay restricted to storage where either was, until they are two again', async ({
    assert,
  }) => {
    const { by, kept, merged } = await createTwice()
    await merged.merge({ restrictedAt: DateTime.now() }).save()

    const { merge } = await mergePersons({ kept, merged, reason }, by)
    await kept.refresh()
    assert.equal(kept.restrictedAt?.toMillis(), merged.restrictedAt!.toMillis())
    await unmergePersons(merge, { by, reason })

    assert.isNull((await kept.refresh()).restrictedAt)
    assert.isNotNull((await merged.refresh()).restrictedAt)
  })

  test('keep a restriction of their own when they become two again', async ({ assert }) => {
    const { by, kept, merged } = await createTwice()
    await merged.merge({ restrictedAt: DateTime.now().minus({ days: 2 }) }).save()
    const { merge } = await mergePersons({ kept, merged, reason }, by)
    await kept.refresh()
    await kept.merge({ restrictedAt: DateTime.now() }).save()

    await unmergePersons(merge, { by, reason })

    assert.isNotNull((await kept.refresh()).restrictedAt)
  })

  test('what happens under the old id reaches who they are now', async ({ assert }) => {
    const { by, community, kept, merged } = await createTwice()
    await givePoints(merged, 50)
    const set = await hold(merged, community, 20)
    const gone = await hold(merged, community, 5)
    await mergePersons({ kept, merged, reason }, by)
    assert.equal((await balanceOf(kept.id)).available, 25)

    await resolve(set.id, 'release')
    await resolve(set.id, 'release')
    await resolve(gone.id, 'capture')
    await givePoints(merged, 7)
    await notify(merged, 'later')

    assert.equal((await balanceOf(kept.id)).available, 52)
    assert.deepEqual(await balanceOf(merged.id), { available: 0, held: 0, posted: 0 })
    assert.lengthOf(await db.from('notices').where('person_id', kept.id), 1)
    assert.deepEqual((await audit()).faults, [])
  })

  test('points that were spent meanwhile are missed by the figure that says so', async ({
    assert,
  }) => {
    const { by, community, kept, merged } = await createTwice()
    await givePoints(merged, 30)
    const { merge } = await mergePersons({ kept, merged, reason }, by)
    await resolve((await hold(kept, community, 20)).id, 'capture')

    const unmerge = await unmergePersons(merge, { by, reason })

    assert.deepInclude(unmerge.$attributes, { pointsReturned: 10, pointsMissing: 20 })
    assert.equal((await balanceOf(merged.id)).available, 10)
    assert.equal((await balanceOf(kept.id)).available, 0)
  })

  test('each with a number of their own are two people', async ({ assert }) => {
    const community = await createCommunity()
    const [one, other] = await Promise.all(
      [1, 2].map(() => createResident(community, { assuranceLevel: 'real_name' }))
    )
    const by = await createStaff(community)
    await assert.rejects(
      () => mergePersons({ kept: one, merged: other, reason }, by),
      PersonsDiffer
    )
  })

  test('do not carry a role to somebody whom nobody gave it', async ({ assert }) => {
    const { by, community, kept, merged } = await createTwice()
    await RoleGrant.create({
      personId: kept.id,
      role: 'security_administrator',
      territoryId: community.id,
      expiresAt: DateTime.now().plus({ days: 1 }),
    })
    await assert.rejects(() => mergePersons({ kept, merged, reason }, by), RoleStandsAgainstMerge)
  })

  test('are merged once, in one direction, however many do it at the same moment', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const [one, other] = [await createResident(community), await createResident(community)]
    const by = await createStaff(community)
    await givePoints(one, 10)
    await givePoints(other, 10)

    const answers = await Promise.allSettled(
      [one, other, one, other].map((kept) =>
        mergePersons({ kept, merged: kept === one ? other : one, reason }, by)
      )
    )

    assert.lengthOf(
      answers.filter(({ status }) => status === 'fulfilled'),
      1
    )
    const balances = await Promise.all([one, other].map(({ id }) => balanceOf(id)))
    assert.sameMembers(
      balances.map(({ posted }) => posted),
      [20, 0]
    )
  })

  test('awards, holds and releases while they are merged and separated lose nothing and double nothing', async ({
    assert,
  }) => {
    const { by, community, kept, merged } = await createTwice()
    await giveBudget('tests', community, 1_000)
    await givePoints(merged, 100)
    const holds = await Promise.all([1, 2, 3].map(() => hold(merged, community, 10)))
    const award = (reference: string) =>
      awardPoints({
        pluginId: 'tests',
        territoryId: community.id,
        personId: merged.id,
        amount: 3,
        ruleCode: 'race',
        reference,
        reason: memo,
      })

    const references = Array.from({ length: 8 }, () => crypto.randomUUID())
    const [merging] = await Promise.all([
      mergePersons({ kept, merged, reason }, by),
      ...references.map(award),
      ...references.map(award),
      ...holds.map(({ id }) => resolve(id, 'release')),
    ])

    const together = async () =>
      (await balanceOf(kept.id)).available + (await balanceOf(merged.id)).available
    assert.equal(await together(), 124)
    assert.deepEqual(await balanceOf(merged.id), { available: 0, held: 0, posted: 0 })
    await Promise.all([
      unmergePersons(merging.merge, { by, reason }),
      ...references.map((each) => award(`${each} again`)),
    ])
    assert.equal(await together(), 148)
    assert.deepEqual((await audit()).faults, [])
  })

  test('merged further are undone the last first', async ({ assert }) => {
    const { by, community, kept, merged } = await createTwice()
    const third = await createResident(community)
    await givePoints(third, 9)
    const first = await mergePersons({ kept: merged, merged: third, reason }, by)
    const second = await mergePersons({ kept, merged, reason }, by)
    await assert.rejects(() => unmergePersons(first.merge, { by, reason }))

    await unmergePersons(second.merge, { by, reason })
    await unmergePersons(first.merge, { by, reason })

    assert.equal((await balanceOf(third.id)).available, 9)
    const persons = await Person.query().whereIn('id', [kept.id, merged.id, third.id])
    assert.isTrue(persons.every(({ mergedIntoId }) => mergedIntoId === null))
  })

  test('of another community are not found', async ({ assert, client }) => {
    const { by, kept, merged } = await createTwice()
    const { merge } = await mergePersons({ kept, merged, reason }, by)
    const stranger = await atTheDesk(client, await createStaff(await createCommunity()))

    const shown = await stranger.get(`/desk/merges/${merge.id}`)
    const undone = await stranger.post(`/desk/merges/${merge.id}/unmerge`, { reason })

    shown.assertStatus(404)
    undone.assertStatus(404)
    assert.equal((await merged.refresh()).mergedIntoId, kept.id)
  })

  test('are suspected by the number that both say', async ({ assert, client }) => {
    const { by, kept, merged } = await createTwice()
    const visitor = new Visitor(client, await createAccount(merged))
    const identityNumber = unseal(kept.identityNumberSealed!)
    await visitor.post('/me/verification', { name: kept.name!, identityNumber })

    const staff = await atTheDesk(client, by)
    const { suspected } = (await staff.get('/desk/merges')).inertiaProps

    assert.lengthOf(suspected, 1)
    assert.deepInclude(suspected[0], { keptId: kept.id, otherId: merged.id, isProved: false })
  })
})
