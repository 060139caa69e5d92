import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import decideProposal from '#points/actions/decide_proposal'
import { proposeAdjustment, proposeCorrection, proposeGrant } from '#points/actions/propose'
import setAccountState from '#points/actions/set_account_state'
import {
  AccountAlreadySo,
  AccountFrozen,
  AdjustmentTooLarge,
  NothingToCorrect,
  OwnPoints,
  PointsInsufficient,
  ProposalDecided,
  SecondPersonNeeded,
} from '#points/errors'
import balanceOf from '#points/queries/balance'
import historyOf from '#purse/queries/history'
import budgetsAt from '#points/queries/budgets_at'
import { waitingProposals } from '#points/queries/proposals_at'
import { personAccount } from '#points/accounts'
import type Person from '#identity/models/person'
import { createResident, createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'

const approved = { verdict: 'approved', reason: null } as const

async function createCase(points = 0) {
  const community = await createCommunity()
  const [proposer, approver] = [await createStaff(community), await createStaff(community)]
  const person = await createResident(community)
  if (points > 0) await givePoints(person, points)
  const wish = (by: Person = proposer) => ({ reason: '补记活动积分', requestKey: uuid(), by })
  return { approver, community, person, proposer, wish }
}

test.group('Points: two people adjust', () => {
  test('what one proposes moves once another allows it', async ({ assert }) => {
    const { approver, community, person, wish } = await createCase()
    const proposal = await proposeAdjustment(person, community, { ...wish(), amount: 40 })
    assert.equal((await balanceOf(person.id)).posted, 0)
    assert.lengthOf(await waitingProposals(community), 1)

    await decideProposal(proposal, approved, approver)
    assert.equal((await balanceOf(person.id)).posted, 40)
    assert.lengthOf(await waitingProposals(community), 0)
    const acts = await db.from('audit_entries').where('subject_id', person.id).orderBy('id')
    assert.deepEqual(
      acts.map(({ act }) => act),
      ['points.proposed', 'points.proposal_approved']
    )
  })

  test('what is declined does not move, and cannot be allowed later', async ({ assert }) => {
    const { approver, community, person, wish } = await createCase()
    const proposal = await proposeAdjustment(person, community, { ...wish(), amount: 40 })
    await decideProposal(proposal, { verdict: 'declined', reason: '没有记录' }, approver)
    await assert.rejects(() => decideProposal(proposal, approved, approver), ProposalDecided)
    assert.equal((await balanceOf(person.id)).posted, 0)
  })

  test('sixteen approvals at once move the points once', async ({ assert }) => {
    const { approver, community, person, wish } = await createCase()
    const proposal = await proposeAdjustment(person, community, { ...wish(), amount: 40 })
    const answers = await Promise.allSettled(
      Array.from({ length: 16 }, () => decideProposal(proposal, approved, approver))
    )
    assert.lengthOf(
      answers.filter(({ status }) => status === 'fulfilled'),
      1
    )
    assert.equal((await balanceOf(person.id)).posted, 40)
  })

  test('the same form is proposed once', async ({ assert }) => {
    const { community, person, wish } = await createCase()
    const form = { ...wish(), amount: 40 }
    const first = await proposeAdjustment(person, community, form)
    const second = await proposeAdjustment(person, community, form)
    assert.equal(second.id, first.id)
  })

  test('nobody allows what they proposed, nor their own points', async ({ assert }) => {
    const { approver, community, person, proposer, wish } = await createCase()
    const proposal = await proposeAdjustment(person, community, { ...wish(), amount: 40 })
    await assert.rejects(() => decideProposal(proposal, approved, proposer), SecondPersonNeeded)
    const own = () => proposeAdjustment(proposer, community, { ...wish(), amount: 40 })
    await assert.rejects(own, OwnPoints)
    const theirs = await proposeAdjustment(approver, community, { ...wish(), amount: 40 })
    await assert.rejects(() => decideProposal(theirs, approved, approver), OwnPoints)
    assert.equal((await balanceOf(person.id)).posted, 0)
  })

  test('nobody proposes or allows more than their role may', async ({ assert }) => {
    const { approver, community, person, wish } = await createCase()
    const tooMuch = () => proposeAdjustment(person, community, { ...wish(), amount: -501 })
    await assert.rejects(tooMuch, AdjustmentTooLarge)

    const street = await createStaff(community, { role: 'street_staff' })
    const large = await proposeAdjustment(person, community, { ...wish(street), amount: 501 })
    await assert.rejects(() => decideProposal(large, approved, approver), AdjustmentTooLarge)
    assert.equal((await balanceOf(person.id)).posted, 0)
  })

  test('what cannot be taken is not decided', async ({ assert }) => {
    const { approver, community, person, wish } = await createCase(10)
    const proposal = await proposeAdjustment(person, community, { ...wish(), amount: -40 })
    await assert.rejects(() => decideProposal(proposal, approved, approver), PointsInsufficient)
    assert.lengthOf(await waitingProposals(community), 1)
    assert.equal((await balanceOf(person.id)).posted, 10)
  })

  test('an entry that was wrong is taken back, and only once', async ({ assert }) => {
    const { approver, community, person, wish } = await createCase(25)
    const [{ id }] = (await historyOf(personAccount(person.id))).entries
    const proposal = await proposeCorrection(person, community, { ...wish(), transferId: id })
    await decideProposal(proposal, approved, approver)

    assert.equal((await balanceOf(person.id)).posted, 0)
    const again = () => proposeCorrection(person, community, { ...wish(), transferId: id })
    await assert.rejects(again, NothingToCorrect)
    const { person: stranger } = await createCase()
    const foreign = () => proposeCorrection(stranger, community, { ...wish(), transferId: id })
    await assert.rejects(foreign, NothingToCorrect)
  })

  test('a budget can be granted by two people', async ({ assert }) => {
    const { approver, community, wish } = await createCase()
    const proposal = await proposeGrant('volunteer', community, { ...wish(), amount: 9_000 })
    await decideProposal(proposal, approved, approver)
    assert.equal((await budgetsAt(community)).get('volunteer')?.left, 9_000)
  })
})

test.group('Points: a frozen account', () => {
  test('nothing goes in or out until it is opened again, with reasons', async ({ assert }) => {
    const { approver, community, person, proposer, wish } = await createCase(50)
    await setAccountState(person, { state: 'frozen', reason: '冒领核查', by: proposer })
    const twice = () => setAccountState(person, { state: 'frozen', reason: '再', by: proposer })
    await assert.rejects(twice, AccountAlreadySo)

    const proposal = await proposeAdjustment(person, community, { ...wish(), amount: 5 })
    await assert.rejects(() => decideProposal(proposal, approved, approver), AccountFrozen)
    await setAccountState(person, { state: 'open', reason: '核查完毕', by: approver })
    await decideProposal(proposal, approved, approver)

    assert.equal((await balanceOf(person.id)).posted, 55)
    const states = await db
      .from('points_account_states')
      .whereIn('by_id', [proposer.id, approver.id])
      .orderBy('at')
    assert.deepEqual(
      states.map(({ reason, state }) => [state, reason]),
      [
        ['frozen', '冒领核查'],
        ['open', '核查完毕'],
      ]
    )
  })
})
