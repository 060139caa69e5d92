import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { budgetAccount, issuance, personAccount } from '#points/accounts'
import type { PostCommand, ReverseCommand } from '#points/commands'
import { AdjustmentTooLarge, CorrectionTooLarge, NothingToCorrect, OwnPoints } from '#points/errors'
import { fingerprintOf } from '#points/fingerprint'
import within from '#points/ledger'
import adjustmentLimit from '#points/limits'
import Proposal, { type ProposalKind } from '#points/models/proposal'
import correctable from '#points/queries/correctable'
import { bytes } from '#points/rows'
import type Territory from '#territories/models/territory'

type Wish = {
  /** Read by the person in their history, and by whoever decides. */
  reason: string
  /** Made with the form, so that the same wish is proposed once. */
  requestKey: string
  by: Person
}

/** Proposes to give a person points (more than 0) or to take some (less), without a rule behind it. */
export async function proposeAdjustment(
  person: Person,
  territory: Territory,
  { amount, ...wish }: Wish & { amount: number }
) {
  return transaction(async (client) => {
    const [source, account] = await within(client).accounts(issuance, personAccount(person.id))
    const [debit, credit] = amount > 0 ? [source, account] : [account, source]
    const command = { type: 'post' as const, debit, credit, amount: Math.abs(amount) }
    return propose(territory, { kind: 'adjust', person, amount, command }, wish)
  })
}

/** Proposes to take an entry of a person's history back because it was wrong: wholly, or `amount` points of it. */
export async function proposeCorrection(
  person: Person,
  territory: Territory,
  { amount: part, transferId, ...wish }: Wish & { transferId: string; amount?: number }
) {
  return transaction(async (client) => {
    const entry = await correctable(person.id, transferId, client)
    if (!entry) throw new NothingToCorrect()
    const { amount, id, left } = entry
    if (part && part > left) throw new CorrectionTooLarge({ left })
    const taken = part ?? left
    const command = { type: 'reverse' as const, transferId: id, amount: taken }
    return propose(
      territory,
      { kind: 'correct', person, amount: amount > 0 ? -taken : taken, command },
      wish
    )
  })
}

/** Proposes to issue points into the budget of a plugin. */
export async function proposeGrant(
  pluginId: string,
  territory: Territory,
  { amount, ...wish }: Wish & { amount: number }
) {
  return transaction(async (client) => {
    const budget = budgetAccount(pluginId, territory.id)
    const [debit, credit] = await within(client).accounts(issuance, budget)
    const command = { type: 'post' as const, debit, credit, amount }
    return propose(territory, { kind: 'grant', person: null, amount, command }, wish)
  })
}

type Movement =
  | Pick<PostCommand, 'type' | 'debit' | 'credit' | 'amount'>
  | Pick<ReverseCommand, 'type' | 'transferId' | 'amount'>

type Matter = { kind: ProposalKind; person: Person | null; amount: number; command: Movement }

async function propose(territory: Territory, { amount, kind, person, ...of }: Matter, wish: Wish) {
  const { by, reason, requestKey } = wish
  if (person?.id === by.id) throw new OwnPoints()
  if (kind !== 'grant') expectWithinLimit(by, territory, amount)

  const reference = `${kind}:${by.id}:${requestKey}`
  const earlier = await Proposal.findBy({ reference })
  if (earlier) return earlier

  const memo = { key: reasons[kind], values: { reason } }
  const command = { ...of.command, kind, reference, actorId: by.id, memo }
  const proposal = await Proposal.create({
    kind,
    territoryId: territory.id,
    personId: person?.id ?? null,
    amount,
    reason,
    command,
    fingerprint: bytes(fingerprintOf(command)),
    reference,
    proposedById: by.id,
    expiresAt: DateTime.now().plus({ hours: Proposal.hours }),
  })
  await recordAct({
    act: 'points.proposed',
    by,
    subject: person ? { kind: 'person', id: person.id } : { kind: 'territory', id: territory.id },
    territoryId: territory.id,
    after: { kind, amount },
    reason,
  })
  return proposal
}

/** Whoever may not propose so much may not allow it either. */
export function expectWithinLimit(by: Person, territory: Territory, amount: number) {
  const limit = adjustmentLimit(by, territory)
  if (Math.abs(amount) > limit) throw new AdjustmentTooLarge({ limit })
}

const reasons = {
  adjust: 'points.reason.adjust',
  correct: 'points.reason.correct',
  grant: 'points.reason.grant',
} satisfies Record<ProposalKind, string>
