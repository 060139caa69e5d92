import type { Receivers } from '#budgets/queries/proposals_told'
import type Proposal from '#points/models/proposal'

type ProposalState = 'waiting' | 'past' | 'approved' | 'declined'

/** What somebody wants to move, as the desk tells it; people are masked. */
export default class ProposalTransformer {
  constructor(
    private proposal: Proposal,
    private receivers: Receivers
  ) {}

  forList() {
    const { amount, expiresAt, id, kind, person, proposedAt, proposedBy, reason } = this.proposal
    return {
      id,
      kind,
      amount,
      reason,
      person: person?.maskedName ?? null,
      plugin: this.#plugin,
      proposedBy: proposedBy.name,
      proposedAt: proposedAt.toISO()!,
      expiresAt: expiresAt.toISO()!,
      state: this.#state,
      decidedBy: this.proposal.decision?.decidedBy?.name ?? null,
    }
  }

  forShow(place: string) {
    const { decision, personId } = this.proposal
    return {
      ...this.forList(),
      place,
      personId,
      answer: decision?.reason ?? null,
      decidedAt: decision?.decidedAt.toISO() ?? null,
    }
  }

  /** The key of a name; null where it is about a person. */
  get #plugin() {
    const { command } = this.proposal
    const id = 'credit' in command ? this.receivers.get(command.credit) : undefined
    return id ? `${id}.name` : null
  }

  get #state(): ProposalState {
    const { decision, isPast } = this.proposal
    if (decision) return decision.verdict
    return isPast ? 'past' : 'waiting'
  }
}
