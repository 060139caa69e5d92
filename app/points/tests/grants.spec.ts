import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import transaction from '#core/transaction'
import { budgetAccount, issuance } from '#points/accounts'
import askForBudget from '#points/actions/ask_for_budget'
import changePolicy from '#points/actions/change_policy'
import decideProposal from '#points/actions/decide_proposal'
import grantBudget from '#points/actions/grant_budget'
import { GrantNeedsTwo, SecondPersonNeeded } from '#points/errors'
import within from '#points/ledger'
import budgetsAt from '#points/queries/budgets_at'
import { createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'

const approved = { verdict: 'approved', reason: null } as const

async function createCase(grantsByTwoFrom: number | null) {
  const community = await createCommunity()
  const [by, other] = [await createStaff(community), await createStaff(community)]
  await changePolicy(community, { grantsByTwoFrom }, by)
  const ask = (amount: number, requestKey = uuid()) =>
    askForBudget(community, { pluginId: 'volunteer', amount, reason: '秋季活动', requestKey, by })
  const left = async () => (await budgetsAt(community)).get('volunteer')?.left ?? 0
  return { ask, by, community, left, other }
}

test.group('Points: a budget by two people', () => {
  test('is granted by one where nobody decided otherwise', async ({ assert }) => {
    const { ask, left } = await createCase(null)
    assert.isNull(await ask(1_000_000))
    assert.equal(await left(), 1_000_000)
  })

  test('is granted by one below what the policy says, and once', async ({ assert }) => {
    const { ask, left } = await createCase(1_000)
    const requestKey = uuid()
    assert.isNull(await ask(999, requestKey))
    assert.isNull(await ask(999, requestKey))
    assert.equal(await left(), 999)
  })

  test('waits for a second person from there on', async ({ assert }) => {
    const { ask, by, left, other } = await createCase(1_000)
    const proposal = await ask(1_000)
    assert.equal(await left(), 0)
    await assert.rejects(() => decideProposal(proposal!, approved, by), SecondPersonNeeded)

    await decideProposal(proposal!, approved, other)
    assert.equal(await left(), 1_000)
  })

  test('cannot be had in many small parts', async ({ assert }) => {
    const { ask, left } = await createCase(1_000)
    const answers = await Promise.all([ask(400), ask(400), ask(400), ask(400)])
    assert.lengthOf(answers.filter(Boolean), 2)
    assert.equal(await left(), 800)
  })

  test('tells when it runs low, whoever granted it', async ({ assert }) => {
    const { ask, community, other } = await createCase(1)
    const proposal = await ask(50)
    await decideProposal(proposal!, approved, other)
    const budget = await db.from('points_accounts').where('territory_id', community.id).first()
    assert.equal(Number(budget.warn_below), 10)
  })

  test('is refused to one, by the ledger and by the database', async ({ assert }) => {
    const { community, left } = await createCase(1_000)
    const grant = { pluginId: 'volunteer', territoryId: community.id, amount: 1_000 }
    const alone = () => grantBudget({ ...grant, reference: uuid(), byPersonId: null })
    await assert.rejects(alone, GrantNeedsTwo)

    const past = transaction(async (client) => {
      const ledger = within(client)
      const [debit, credit] = await ledger.accounts(
        issuance,
        budgetAccount('volunteer', community.id)
      )
      const memo = { key: 'points.reason.grant', values: {} }
      const deed = { type: 'post', kind: 'grant', actorId: null, memo } as const
      await ledger.carryOut([{ ...deed, reference: uuid(), debit, credit, amount: 1_000 }])
    })
    await assert.rejects(() => past, /grant by one what needs two/)
    assert.equal(await left(), 0)
  })
})
