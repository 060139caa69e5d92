import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import transaction from '#core/transaction'
import awardPoints from '#points/actions/award_points'
import { personAccount } from '#points/accounts'
import grantBudget from '#points/actions/grant_budget'
import { BudgetExhausted } from '#points/errors'
import balanceOf from '#points/queries/balance'
import historyOf from '#purse/queries/history'
import { createResident } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'

async function createAward(budget: number, amount = 30) {
  const community = await createCommunity()
  const person = await createResident(community)
  if (budget > 0) await giveBudget('volunteer', community, budget)
  return {
    pluginId: 'volunteer',
    territoryId: community.id,
    personId: person.id,
    amount,
    ruleCode: 'service',
    reference: `service:${uuid()}`,
    reason: { key: 'volunteer.points.service', values: { minutes: 60 } },
  }
}

test.group('Points: awards', () => {
  test('an award is paid out of the budget of the plugin in that community', async ({ assert }) => {
    const award = await createAward(100)
    await awardPoints(award)

    const balance = await balanceOf(award.personId)
    assert.deepEqual(balance, { available: 30, held: 0, posted: 30 })
    const [entry] = (await historyOf(personAccount(award.personId))).entries
    assert.equal(entry.amount, 30)
    assert.deepEqual(entry.memo, award.reason)
  })

  test('the same deed pays once, also when it is reported 64 times at once', async ({ assert }) => {
    const award = await createAward(1_000)
    await Promise.all(Array.from({ length: 64 }, () => awardPoints(award)))
    await awardPoints({ ...award, reason: { key: 'volunteer.points.better', values: {} } })

    const { posted } = await balanceOf(award.personId)
    assert.equal(posted, 30)
    assert.lengthOf((await historyOf(personAccount(award.personId))).entries, 1)
  })

  test('another rule pays for the same deed by itself', async ({ assert }) => {
    const award = await createAward(100)
    await awardPoints(award)
    await awardPoints({ ...award, ruleCode: 'first_service' })

    const { posted } = await balanceOf(award.personId)
    assert.equal(posted, 60)
  })

  test('what the budget cannot pay is refused, and paid once the budget is filled', async ({
    assert,
  }) => {
    const award = await createAward(20)
    const refusal = await awardPoints(award).catch((error) => error)
    assert.instanceOf(refusal, BudgetExhausted)
    assert.deepEqual(refusal.values, { available: 20, missing: 10 })
    assert.equal((await balanceOf(award.personId)).posted, 0)

    const { pluginId, territoryId } = award
    const reference = uuid()
    await grantBudget({ pluginId, territoryId, amount: 10, reference, byPersonId: null })
    await awardPoints(award)
    assert.equal((await balanceOf(award.personId)).posted, 30)
  })

  test('the budget of another community pays nothing', async ({ assert }) => {
    await createAward(1_000)
    const award = await createAward(0)
    await assert.rejects(() => awardPoints(award))
    assert.equal((await balanceOf(award.personId)).posted, 0)
  })

  test('a budget that is granted twice under one reference is granted once', async ({ assert }) => {
    const award = await createAward(0, 60)
    const { pluginId, territoryId } = award
    const grant = { pluginId, territoryId, amount: 50, reference: 'autumn', byPersonId: null }
    await Promise.all([grantBudget(grant), grantBudget(grant), grantBudget(grant)])

    const refusal = await awardPoints(award).catch((error) => error)
    assert.deepEqual(refusal.values, { available: 50, missing: 10 })
  })

  test('an award within a transaction that fails is not paid', async ({ assert }) => {
    const award = await createAward(100)
    const failing = transaction(async () => {
      await awardPoints(award)
      throw new Error('no')
    })
    await assert.rejects(() => failing, 'no')
    assert.equal((await balanceOf(award.personId)).posted, 0)
  })

  test('many people are paid at once for the first time', async ({ assert }) => {
    const award = await createAward(64)
    const people = await Promise.all(
      Array.from({ length: 32 }, async () => (await createAward(0)).personId)
    )
    await Promise.all(
      people.map((personId) => awardPoints({ ...award, personId, amount: 2, reference: personId }))
    )

    const balances = await Promise.all(people.map((personId) => balanceOf(personId)))
    assert.isTrue(balances.every(({ posted }) => posted === 2))
  })
})
