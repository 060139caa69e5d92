import type Appeal from '#purse/models/appeal'
import { unseal } from '#identity/sealed'
import type { AppealState, AppealStep, AppealView } from '#purse/pages'

/** `answer` and `proposal` with its `decision` must be loaded. */
export default class AppealTransformer {
  constructor(private appeal: Appeal) {}

  forList(): AppealView {
    const { answer, createdAt, dueOn, id, isOverdue, kind, transferId } = this.appeal
    return {
      id,
      kind,
      transferId: String(transferId),
      state: this.state,
      askedAt: createdAt.toISO()!,
      dueOn: dueOn.toISODate()!,
      isOverdue,
      answer: answer?.words ?? null,
      ground: answer?.ground ?? null,
    }
  }

  /** For whoever asked: the whole story. */
  forPerson() {
    return { ...this.forList(), words: this.words, steps: this.steps }
  }

  /** A line of the queue; `person` and `takenUpBy` must be loaded. */
  forQueue() {
    const { person, takenUpBy } = this.appeal
    return { ...this.forList(), name: person.maskedName, takenUpBy: takenUpBy?.name ?? null }
  }

  /** For whoever answers; the proposer is told by name, so that somebody else decides. */
  forDesk(reader: { id: string }) {
    const { person, proposal, takenUpAt, waitsForSecond } = this.appeal
    return {
      ...this.forQueue(),
      words: this.words,
      steps: this.steps,
      personId: person.id,
      isTakenUp: takenUpAt !== null,
      proposal: waitsForSecond
        ? {
            amount: proposal.amount,
            reason: proposal.reason,
            by: proposal.proposedBy.name,
            isOwn: proposal.proposedById === reader.id,
            until: proposal.expiresAt.toISO()!,
          }
        : null,
      declined: this.declined,
    }
  }

  private get words() {
    const { wordsSealed } = this.appeal
    return wordsSealed && unseal(wordsSealed)
  }

  /** What a second person said who did not allow the last correction. */
  private get declined() {
    const { isOpen, proposal } = this.appeal
    const decision = proposal?.decision
    return isOpen && decision?.verdict === 'declined' ? (decision.reason ?? '') : null
  }

  private get state(): AppealState {
    const { answer, takenUpAt, waitsForSecond } = this.appeal
    if (answer) return answer.verdict
    if (waitsForSecond) return 'correcting'
    return takenUpAt ? 'taken_up' : 'waiting'
  }

  private get steps(): AppealStep[] {
    const { answer, closedAt, createdAt, proposal, takenUpAt } = this.appeal
    const proposedAt = proposal?.proposedAt ?? null
    const moments = [
      { key: 'received', at: createdAt },
      { key: 'taken_up', at: takenUpAt ?? proposedAt ?? closedAt },
      ...(proposedAt ? [{ key: 'correcting', at: proposedAt }] : []),
      { key: answer?.verdict ?? 'answered', at: closedAt },
    ]
    const next = moments.findIndex(({ at }) => at === null)
    return moments.map(({ at, key }, index) => {
      const waits = index === next ? ('now' as const) : ('next' as const)
      return { key, at: at?.toISO() ?? null, state: at ? ('done' as const) : waits }
    })
  }
}
