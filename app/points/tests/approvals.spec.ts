import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import transaction from '#core/transaction'
import mergePersons from '#identity/actions/merge_persons'
import { issuance, personAccount } from '#points/accounts'
import decideProposal from '#points/actions/decide_proposal'
import { proposeAdjustment } from '#points/actions/propose'
import within from '#points/ledger'
import type Proposal from '#points/models/proposal'
import audit from '#points/queries/audit'
import balanceOf from '#points/queries/balance'
import { createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Territory from '#territories/models/territory'

const memo = { key: 'points.reason.adjust', values: { reason: '补记' } }

async function createCase() {
  const community = await createCommunity()
  const [by, other] = [await createStaff(community), await createStaff(community)]
  const person = await createResident(community)
  const wish = { reason: '补记活动积分', requestKey: uuid(), by, amount: 40 }
  return { by, other, person, proposal: await proposeAdjustment(person, community, wish) }
}

/** A decision written past the ledger, with changes. */
function decide({ expiresAt, fingerprint, id, proposedById }: Proposal, changes: object) {
  return db.table('points_decisions').insert({
    ...{ proposal_id: id, proposed_by_id: proposedById, fingerprint, verdict: 'approved' },
    expires_at: expiresAt.toJSDate(),
    ...changes,
  })
}

/** Points for a person, by a command that nobody looked through. */
async function adjust(personId: string, amount: number, approvalId?: string) {
  await transaction(async (client) => {
    const ledger = within(client)
    const [debit, credit] = await ledger.accounts(issuance, personAccount(personId))
    const deed = { type: 'post', kind: 'adjust', reference: uuid(), actorId: null, memo } as const
    await ledger.carryOut([{ ...deed, debit, credit, amount, approvalId }])
  })
}

test.group('Points: what two have decided', () => {
  test('reaches whoever the person has become meanwhile', async ({ assert }) => {
    const { by, other, person, proposal } = await createCase()
    const kept = await createResident(await Territory.findOrFail(person.territoryId))
    await mergePersons({ kept, merged: person, reason: '同一个人' }, by)

    await decideProposal(proposal, { verdict: 'approved', reason: null }, other)

    assert.equal((await balanceOf(kept.id)).available, 40)
    assert.deepEqual((await audit()).faults, [])
  })

  test('is no longer changed, removed or emptied, whoever tries', async ({ assert }) => {
    const { other, proposal } = await createCase()
    await decideProposal(proposal, { verdict: 'approved', reason: null }, other)
    for (const [table, key] of Object.entries({
      points_proposals: 'id',
      points_decisions: 'proposal_id',
    })) {
      const row = () => db.from(table).where(key, proposal.id)
      await assert.rejects(() => row().update({ reason: '另一个' }), /append-only/)
      await assert.rejects(() => row().delete(), /append-only/)
      await assert.rejects(() => db.rawQuery(`truncate ${table} cascade`), /append-only/)
    }
  })

  test('is not decided by whoever proposed it, nor in their stead', async ({ assert }) => {
    const { by, other, proposal } = await createCase()
    const alone = () => decide(proposal, { decided_by_id: by.id })
    await assert.rejects(alone, /points_decisions_by_a_second_person/)
    // As if another had proposed it: the proposal itself says who did.
    const disguised = () => decide(proposal, { decided_by_id: by.id, proposed_by_id: other.id })
    await assert.rejects(disguised, /foreign key/)
  })

  test('is not decided after its time', async ({ assert }) => {
    const { other, proposal } = await createCase()
    const late = new Date(proposal.expiresAt.toMillis() + 1)
    const afterwards = () => decide(proposal, { decided_by_id: other.id, decided_at: late })
    await assert.rejects(afterwards, /points_decisions_in_time/)
  })

  test('is needed for points without a rule behind them', async ({ assert }) => {
    const { other, person, proposal } = await createCase()
    await assert.rejects(() => adjust(person.id, 40), /points_transfers_approved/)
    await assert.rejects(() => adjust(person.id, 40, proposal.id), /approv/)

    await decide(proposal, { decided_by_id: other.id, verdict: 'declined' })
    await assert.rejects(() => adjust(person.id, 40, proposal.id), /not approved as they are/)
    assert.equal((await balanceOf(person.id)).posted, 0)
  })

  test('pays what was approved, nothing else, and once', async ({ assert }) => {
    const { other, person, proposal } = await createCase()
    await decide(proposal, { decided_by_id: other.id })
    await assert.rejects(() => adjust(person.id, 400, proposal.id), /not approved as they are/)
    assert.equal((await balanceOf(person.id)).posted, 0)

    const { other: second, person: paid, proposal: done } = await createCase()
    await decideProposal(done, { verdict: 'approved', reason: null }, second)
    await assert.rejects(() => adjust(paid.id, 40, done.id), /approval_id_unique/)
    assert.equal((await balanceOf(paid.id)).posted, 40)
  })
})
