import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import { partyScoreAccount, partyScoreFund } from '#points/accounts'
import type { Memo } from '#points/commands'
import { LedgerRefusal } from '#points/errors'
import within from '#points/ledger'

export type PartyScoreAward = {
  pluginId: string
  /** Where it was done. */
  territoryId: string
  /** Who did it. */
  personId: string
  /** A whole number, more than 0. */
  score: number
  /** Names what this person did, which counts once, for ever. */
  reference: string
  reason: Memo
  /** When it was done; now unless said. It counts for that year of Asia/Shanghai. */
  doneAt?: DateTime
  /** Who of the staff decided so; nobody if left out. */
  byPersonId?: string | null
}

/** The name under which a deed counts. */
export function partyScoreReference({ pluginId, reference }: DeedOfParty) {
  return `party:${pluginId}:${reference}`
}

export type DeedOfParty = Pick<PartyScoreAward, 'pluginId' | 'reference'>

/**
 * Writes what somebody did as a party member to their score of the year. It stays with the very entry of the person that
 * it was written for, also where that is merged into another: years and corrections so need not follow.
 */
export default async function awardPartyScore(award: PartyScoreAward) {
  const { byPersonId = null, personId, reason, score, territoryId } = award
  await transaction(async (client) => {
    const ledger = within(client)
    const account = partyScoreAccount(personId, yearOf(award))
    const [debit, credit] = await ledger.accounts(partyScoreFund, account)
    const deed = { reference: partyScoreReference(award), memo: reason, actorId: byPersonId }
    const [{ outcome }] = await ledger.carryOut([
      { ...deed, type: 'post', kind: 'party', debit, credit, amount: score },
    ])
    if (outcome.status === 'refused') throw new LedgerRefusal(outcome.code)
    if (outcome.status !== 'applied' || byPersonId === null) return
    await recordAct({
      act: 'points.party_score_awarded',
      by: { id: byPersonId },
      subject: { kind: 'person', id: personId },
      territoryId,
      after: { score },
    })
  })
}

function yearOf({ doneAt = DateTime.now() }: PartyScoreAward) {
  return doneAt.setZone('Asia/Shanghai').year
}
