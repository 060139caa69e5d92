import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import awardPoints, { type PaidAward } from '#points/actions/award_points'
import holdPoints from '#points/actions/hold_points'
import resolveHold from '#points/actions/resolve_hold'
import reverseAward from '#points/actions/reverse_award'
import type { Cap } from '#points/caps'
import Notice from '#notifications/models/notice'
import audit from '#points/queries/audit'
import outlookOf from '#points/queries/outlook_of'
import { createHousehold } from '#tests/factories/households'
import { createResident, createStaff } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'

const reason = { key: 'volunteer.points.service', values: { minutes: 60 } }

async function createAward(amount: number, caps: Cap[] = [], budget = 1_000) {
  const community = await createCommunity()
  const person = await createResident(community)
  await giveBudget('volunteer', community, budget)
  const award: PaidAward = {
    pluginId: 'volunteer',
    territoryId: community.id,
    personId: person.id,
    amount,
    ruleCode: 'service',
    reference: uuid(),
    reason,
    caps,
  }
  return { award, community, person }
}

const again = (award: PaidAward) => ({ ...award, reference: uuid() })
const withdrawn = (award: PaidAward) => ({ ...award, byPersonId: null })

/** The person spends so much of what they have. */
async function spend({ personId, pluginId, territoryId }: PaidAward, amount: number) {
  const expiresAt = DateTime.now().plus({ days: 1 })
  const request = { pluginId, personId, territoryId, amount, reference: uuid(), reason, expiresAt }
  const { id } = await holdPoints(request)
  await resolveHold(id, { type: 'capture', memo: reason, actorId: null })
}

test.group('Points: caps', () => {
  test('a rule pays up to its cap, and the last award as far as it reaches', async ({ assert }) => {
    const { award, person } = await createAward(4, [{ per: 'person', within: 'day', most: 10 }])
    const paid = [
      await awardPoints(award),
      await awardPoints(again(award)),
      await awardPoints(again(award)),
      await awardPoints(again(award)),
    ]
    assert.deepEqual(paid, [4, 4, 2, 0])
    assert.equal((await outlookOf(person.id)).posted, 10)
  })

  test('64 awards at once do not pass the cap', async ({ assert }) => {
    const { award, person } = await createAward(3, [{ per: 'person', within: 'week', most: 50 }])
    await Promise.all(Array.from({ length: 64 }, () => awardPoints(again(award))))
    assert.equal((await outlookOf(person.id)).posted, 50)
    assert.isEmpty((await audit()).faults)
  })

  test('another day counts by itself', async ({ assert }) => {
    const { award, person } = await createAward(10, [{ per: 'person', within: 'day', most: 10 }])
    await awardPoints(award)
    await awardPoints({ ...again(award), doneAt: DateTime.now().minus({ days: 1 }) })
    assert.equal((await outlookOf(person.id)).posted, 20)
  })

  test('a household has one cap together', async ({ assert }) => {
    const { award, community, person } = await createAward(8, [
      { per: 'household', within: 'month', most: 10 },
    ])
    const household = await createHousehold(community)
    const neighbour = await createResident(community)
    for (const each of [person, neighbour]) await each.merge({ householdId: household.id }).save()

    const first = await awardPoints(award)
    const second = await awardPoints({ ...again(award), personId: neighbour.id })
    assert.deepEqual([first, second], [8, 2])
  })

  test('a cap that staff raise counts from what was paid already', async ({ assert }) => {
    const { award } = await createAward(10, [{ per: 'person', within: 'day', most: 10 }])
    await awardPoints(award)
    const caps: Cap[] = [{ per: 'person', within: 'day', most: 15 }]
    const raised = await awardPoints({ ...again(award), caps })
    const lowered = await awardPoints({ ...again(award), caps: [{ ...caps[0], most: 5 }] })
    assert.deepEqual([raised, lowered], [5, 0])
  })

  test('an award that is taken back leaves room under the cap', async ({ assert }) => {
    const { award, person } = await createAward(10, [{ per: 'person', within: 'day', most: 10 }])
    await awardPoints(award)
    await reverseAward(withdrawn(award))
    await reverseAward(withdrawn(award))
    assert.equal(await awardPoints(again(award)), 10)
    assert.equal((await outlookOf(person.id)).posted, 10)
  })
})

test.group('Points: debts', () => {
  test('an award that was spent becomes a debt, which the next awards repay', async ({
    assert,
  }) => {
    const { award, person } = await createAward(30)
    await awardPoints(award)
    await spend(award, 20)
    await Promise.all(Array.from({ length: 8 }, () => reverseAward(withdrawn(award))))
    assert.deepInclude(await outlookOf(person.id), { available: 0, debt: 20 })

    await awardPoints({ ...again(award), amount: 12 })
    assert.deepInclude(await outlookOf(person.id), { available: 0, debt: 8 })
    await awardPoints({ ...again(award), amount: 12 })
    assert.deepInclude(await outlookOf(person.id), { available: 4, debt: 0 })
    assert.isEmpty((await audit()).faults)
  })

  test('an award that was spent wholly is owed wholly, once', async ({ assert }) => {
    const { award, person } = await createAward(30)
    await awardPoints(award)
    await spend(award, 30)
    await reverseAward(withdrawn(award))
    await reverseAward(withdrawn(award))
    assert.deepInclude(await outlookOf(person.id), { available: 0, debt: 30 })
  })

  test('an award is taken back in parts, each once, and never more than was paid', async ({
    assert,
  }) => {
    const { award, person } = await createAward(30, [{ per: 'person', within: 'day', most: 30 }])
    await awardPoints(award)
    const back = (amount: number, reference: string) =>
      reverseAward({ ...withdrawn(award), part: { amount, reference } })
    await Promise.all(Array.from({ length: 8 }, () => back(10, 'one')))
    assert.deepInclude(await outlookOf(person.id), { available: 20, debt: 0 })
    assert.equal(await awardPoints(again(award)), 10)

    await spend(award, 25)
    await back(15, 'two')
    assert.deepInclude(await outlookOf(person.id), { available: 0, debt: 10 })
    await back(99, 'three')
    await reverseAward(withdrawn(award))
    assert.deepInclude(await outlookOf(person.id), { available: 0, debt: 15 })
    assert.isEmpty((await audit()).faults)
  })

  test('what was never paid is not taken back', async ({ assert }) => {
    const { award, person } = await createAward(30)
    await reverseAward(withdrawn(award))
    assert.deepInclude(await outlookOf(person.id), { available: 0, debt: 0 })
  })
})

test.group('Points: a budget that runs low', () => {
  test('staff are told once, when a fifth is left', async ({ assert }) => {
    const { award, community } = await createAward(25, [], 100)
    const staff = await createStaff(community)
    const told = () => Notice.query().where({ personId: staff.id, kind: 'budget_low' })

    for (const _ of [1, 2, 3]) await awardPoints(again(award))
    assert.lengthOf(await told(), 0)
    await awardPoints({ ...again(award), amount: 6 })
    await awardPoints({ ...again(award), amount: 6 })
    const notices = await told()
    assert.lengthOf(notices, 1)
    assert.equal(notices[0].values.left, 19)
  })
})
