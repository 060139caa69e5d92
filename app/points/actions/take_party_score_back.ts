import type { TransactionClient } from '#core/database'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import {
  partyScoreReference,
  type DeedOfParty,
  type PartyScoreAward,
} from '#points/actions/award_party_score'
import { LedgerRefusal } from '#points/errors'
import within from '#points/ledger'

type Undoing = DeedOfParty & Pick<PartyScoreAward, 'territoryId' | 'reason' | 'byPersonId'>

/**
 * Takes back what a deed has brought, once, and out of the year for which it counted; a deed that brought nothing changes
 * nothing. Nothing else leaves these accounts, so that all of it is there and nobody comes to less than nothing.
 */
export default async function takePartyScoreBack(undoing: Undoing) {
  const { byPersonId = null, reason, territoryId } = undoing
  await transaction(async (client) => {
    const ledger = within(client)
    const reference = partyScoreReference(undoing)
    const transferId = await ledger.transferFor(reference)
    if (transferId === null) return

    const { amount, personId } = await awardOf(transferId, client)
    const deed = { reference: `back:${reference}`, memo: reason, actorId: byPersonId }
    const [{ outcome }] = await ledger.carryOut([
      { ...deed, type: 'reverse', kind: 'party', transferId, amount },
    ])
    if (outcome.status === 'refused') throw new LedgerRefusal(outcome.code)
    if (outcome.status !== 'applied' || byPersonId === null) return
    await recordAct({
      act: 'points.party_score_taken_back',
      by: { id: byPersonId },
      subject: { kind: 'person', id: personId },
      territoryId,
      before: { score: amount },
    })
  })
}

async function awardOf(transferId: number, client: TransactionClient) {
  const { amount, owner_id: personId }: { amount: string; owner_id: string } = await client
    .from('points_transfers as award')
    .join('points_accounts as account', 'account.id', 'award.credit')
    .where('award.id', transferId)
    .select('award.amount', 'account.owner_id')
    .firstOrFail()
  return { amount: Number(amount), personId }
}
