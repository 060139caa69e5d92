import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import Person from '#identity/models/person'
import decideProposal from '#points/actions/decide_proposal'
import { proposeCorrection } from '#points/actions/propose'
import { closeAppeal, openAppeal } from '#purse/actions/answer_appeal'
import { AppealClosed, CorrectionWaits } from '#purse/errors'
import Appeal from '#purse/models/appeal'
import Territory from '#territories/models/territory'

/** `amount` in whole points, if not all of the entry was wrong. */
type Wish = { reason: string; requestKey: string; amount?: number }

/** Proposes to take back the entry that somebody questions, or a part of it. A second person allows it, or not. */
export async function proposeForAppeal({ id }: Appeal, wish: Wish, by: Person) {
  return transaction(async (client) => {
    const appeal = await openAppeal(id, by, client)
    if (appeal.waitsForSecond) throw new CorrectionWaits()

    const { personId, territoryId, transferId } = appeal
    const person = await Person.findOrFail(personId, { client })
    const territory = await Territory.findOrFail(territoryId, { client })
    const proposal = await proposeCorrection(person, territory, { ...wish, transferId, by })
    await appeal.merge({ proposalId: proposal.id }).save()
    return proposal
  })
}

type Decision = { verdict: 'approved' | 'declined'; reason: string | null }

/** A second person allows the correction, and the question is answered by it; or declines, and it stays open. */
export async function decideForAppeal({ id }: Appeal, decision: Decision, by: Person) {
  await transaction(async (client) => {
    const appeal = await openAppeal(id, by, client)
    const { proposal } = appeal
    if (!proposal) throw new AppealClosed()

    await decideProposal(proposal, decision, by)
    if (decision.verdict === 'declined') return
    await closeAppeal(appeal, { verdict: 'corrected', ground: null, words: proposal.reason }, by)
  })
}

/** Answers questions whose correction was allowed among other proposals, in the name of whoever allowed it. */
export async function closeCorrectedAppeals(signal?: AbortSignal) {
  const appeals = await Appeal.query()
    .withScopes((all) => all.open())
    .whereHas('proposal', (proposal) =>
      proposal.whereHas('decision', (decision) => decision.where('verdict', 'approved'))
    )
    .orderBy('id')
  for (const { id } of appeals) {
    signal?.throwIfAborted()
    await transaction((client) => closeCorrected(id, client))
  }
  return appeals.length
}

async function closeCorrected(id: string, client: TransactionClient) {
  const appeal = await Appeal.query({ client })
    .where('id', id)
    .preload('proposal', (proposal) => {
      proposal.preload('decision', (decision) => decision.preload('decidedBy'))
    })
    .forUpdate()
    .firstOrFail()
  if (!appeal.isOpen) return
  const { decision, reason } = appeal.proposal
  await closeAppeal(
    appeal,
    { verdict: 'corrected', ground: null, words: reason },
    decision.decidedBy
  )
}
