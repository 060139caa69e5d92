import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import moveIn from '#identity/actions/move_in'
import changePolicy from '#points/actions/change_policy'
import { giveToHousehold, giveToPerson, takeFromHousehold } from '#points/actions/give_points'
import { householdAccount } from '#points/accounts'
import { GiftNotAllowed, NotOfHousehold, PointsInsufficient } from '#points/errors'
import balanceOf, { balanceIn } from '#points/queries/balance'
import contributionsTo from '#points/queries/contributions_to'
import { createHousehold } from '#tests/factories/households'
import { createResident, createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'

const gift = (amount: number) => ({ amount, requestKey: uuid() })

/** Two who live together, and a neighbour; each has 50 points. */
async function createFamily() {
  const community = await createCommunity()
  const by = await createStaff(community)
  const household = await createHousehold(community)
  const [one, other, neighbour] = [
    await createResident(community),
    await createResident(community),
    await createResident(community),
  ]
  for (const person of [one, other]) {
    const on = DateTime.fromISO('2026-01-01')
    await moveIn(person, household, { relation: null, on, isChiefHome: true, by })
  }
  for (const person of [one, other, neighbour]) await givePoints(person, 50)
  return { by, community, household, neighbour, one, other }
}

test.group('Points: within a household', () => {
  test('people who live together give points to each other, once for each form', async ({
    assert,
  }) => {
    const { one, other } = await createFamily()
    const form = gift(20)
    await Promise.all(Array.from({ length: 16 }, () => giveToPerson(one, other, form)))
    assert.equal((await balanceOf(one.id)).posted, 30)
    assert.equal((await balanceOf(other.id)).posted, 70)
  })

  test('a neighbour is given nothing unless the community allows it', async ({ assert }) => {
    const { by, community, neighbour, one } = await createFamily()
    await assert.rejects(() => giveToPerson(one, neighbour, gift(20)), GiftNotAllowed)
    await changePolicy(community, { gifts: 'community', expireAfterMonths: null }, by)
    await giveToPerson(one, neighbour, gift(20))
    assert.equal((await balanceOf(neighbour.id)).posted, 70)

    await changePolicy(community, { gifts: 'none', expireAfterMonths: null }, by)
    await assert.rejects(() => giveToPerson(one, neighbour, gift(20)), GiftNotAllowed)
  })

  test('nobody gives to themselves or to another community', async ({ assert }) => {
    const { by, community, one } = await createFamily()
    const { one: stranger } = await createFamily()
    await changePolicy(community, { gifts: 'community', expireAfterMonths: null }, by)
    await assert.rejects(() => giveToPerson(one, one, gift(20)), GiftNotAllowed)
    await assert.rejects(() => giveToPerson(one, stranger, gift(20)), GiftNotAllowed)
    assert.equal((await balanceOf(one.id)).posted, 50)
  })

  test('what each has put together and taken out is kept', async ({ assert }) => {
    const { household, one, other } = await createFamily()
    await giveToHousehold(one, household.id, gift(30))
    await giveToHousehold(other, household.id, gift(10))
    await giveToHousehold(one, household.id, gift(5))
    await takeFromHousehold(other, household.id, gift(25))

    assert.equal((await balanceIn(householdAccount(household.id))).posted, 20)
    assert.deepEqual(await contributionsTo(household.id), [
      { personId: one.id, given: 35, taken: 0 },
      { personId: other.id, given: 10, taken: 25 },
    ])
  })

  test('only who lives there gives or takes, and never more than is there', async ({ assert }) => {
    const { household, neighbour, one } = await createFamily()
    await giveToHousehold(one, household.id, gift(30))
    await assert.rejects(() => takeFromHousehold(neighbour, household.id, gift(5)), NotOfHousehold)
    await assert.rejects(() => giveToHousehold(neighbour, household.id, gift(5)), NotOfHousehold)
    await assert.rejects(() => takeFromHousehold(one, household.id, gift(31)), PointsInsufficient)
    assert.equal((await balanceIn(householdAccount(household.id))).posted, 30)
  })
})
