import recordAct from '#audit/actions/record_act'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import followMerges from '#points/actions/follow_merges'
import { expectWithinLimit } from '#points/actions/propose'
import warnOnceBelow from '#points/actions/warn_once_below'
import { OwnPoints, ProposalDecided, ProposalPast, SecondPersonNeeded } from '#points/errors'
import within from '#points/ledger'
import Decision from '#points/models/decision'
import Proposal from '#points/models/proposal'
import refusalError from '#points/refusal_error'
import Territory from '#territories/models/territory'

type Verdict = { verdict: 'approved' | 'declined'; reason: string | null }

/**
 * Allows or declines what somebody else has proposed, once. Allowed, the points move in the same transaction: if they
 * cannot, nothing is decided.
 */
export default async function decideProposal(
  { id }: Proposal,
  { reason, verdict }: Verdict,
  by: Person
) {
  return transaction(async (client) => {
    const proposal = await Proposal.query({ client }).where('id', id).forUpdate().firstOrFail()
    await expectOpen(proposal, by, client)
    const { expiresAt, fingerprint, personId, proposedById, territoryId } = proposal
    const decision = await Decision.create(
      { proposalId: id, proposedById, expiresAt, fingerprint, verdict, decidedById: by.id, reason },
      { client }
    )
    if (verdict === 'approved') await move(proposal, client)
    await recordAct({
      act: verdict === 'approved' ? 'points.proposal_approved' : 'points.proposal_declined',
      by,
      subject: personId ? { kind: 'person', id: personId } : { kind: 'territory', id: territoryId },
      territoryId,
      after: { kind: proposal.kind, amount: proposal.amount },
      reason: reason ?? proposal.reason,
    })
    return decision
  })
}

async function expectOpen(proposal: Proposal, by: Person, client: TransactionClient) {
  const { amount, id, kind, personId, proposedById, territoryId } = proposal
  if (proposedById === by.id) throw new SecondPersonNeeded()
  if (personId === by.id) throw new OwnPoints()
  if (proposal.isPast) throw new ProposalPast()
  const territory = await Territory.findOrFail(territoryId, { client })
  if (kind !== 'grant') expectWithinLimit(by, territory, amount)
  if (await Decision.find(id, { client })) throw new ProposalDecided()
}

/** What was meant for somebody who has been merged since follows to who they are now. */
async function move(proposal: Proposal, client: TransactionClient) {
  const { amount, command, id, kind, personId } = proposal
  if (personId) await lockPerson(personId, client)
  const [{ outcome }] = await within(client).carryOut([{ ...command, approvalId: id }])
  const error = refusalError(outcome, Math.abs(amount))
  if (error) throw error
  if (personId) await followMerges(personId, client)
  if (kind === 'grant' && 'credit' in command) await warnOnceBelow(command.credit, client)
}

/** Against a merge, which would otherwise empty the account a moment before. */
function lockPerson(personId: string, client: TransactionClient) {
  return client.rawQuery('select 1 from persons where id = ? for share', [personId])
}
