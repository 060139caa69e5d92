import { unseal } from '#identity/sealed'
import type PrivacyRequest from '#privacy/models/privacy_request'
import type { OpenMatters } from '#privacy/queries/open_matters'

/** `answer` and `erasure` must be loaded. */
export default class PrivacyRequestTransformer {
  constructor(private request: PrivacyRequest) {}

  forList() {
    const { createdAt, dueOn, id, isOverdue, kind } = this.request
    return {
      id,
      kind,
      state: this.state(),
      askedAt: createdAt.toISO()!,
      dueOn: dueOn.toISODate()!,
      isOverdue,
    }
  }

  /** For whoever asked: the whole story. */
  forPerson() {
    return { ...this.forList(), ...this.content(), steps: this.steps() }
  }

  /** A line of the queue; `person` must be loaded. */
  forQueue() {
    const { person, relation } = this.request
    return { ...this.forList(), name: person.maskedName, isForDead: relation !== null }
  }

  /** For whoever answers; `person` must be loaded, whose open matters are named before an erasure. */
  forDesk(matters: OpenMatters | null) {
    const { answer, erasure, kind, person, takenUpAt } = this.request
    return {
      ...this.forList(),
      ...this.content(),
      name: person.name,
      relative: this.relative(),
      isTakenUp: takenUpAt !== null,
      isAnswered: Boolean(answer),
      failure: erasure?.failure ?? null,
      matters,
      canPrint: kind === 'copy' && answer?.isGranted === true,
    }
  }

  private content() {
    const { answer, erasure, field, wantedSealed, wordsSealed } = this.request
    return {
      words: wordsSealed && unseal(wordsSealed),
      wanted: wantedSealed && unseal(wantedSealed),
      field,
      ground: answer?.ground ?? null,
      answer: answer?.words ?? null,
      outcomes: (erasure?.outcomes ?? []).map(({ basis, outcome, what }) => ({
        basis,
        outcome,
        what,
      })),
    }
  }

  private relative() {
    const { proof, relation, relativeNameSealed } = this.request
    if (!relation || !relativeNameSealed) return null
    return { name: unseal(relativeNameSealed), relation, proof: proof ?? '' }
  }

  private state() {
    const { answer, isOpen, takenUpAt } = this.request
    if (answer && !answer.isGranted) return 'refused' as const
    if (answer) return isOpen ? ('unfinished' as const) : ('granted' as const)
    return takenUpAt ? ('taken_up' as const) : ('waiting' as const)
  }

  private steps() {
    const { answer, closedAt, createdAt, takenUpAt } = this.request
    const moments = [
      { key: 'received', at: createdAt },
      { key: 'taken_up', at: takenUpAt ?? answer?.createdAt ?? null },
      { key: answer && !answer.isGranted ? 'refused' : 'answered', at: answer?.createdAt ?? null },
      ...(answer?.isGranted === false ? [] : [{ key: 'done', at: closedAt }]),
    ]
    const next = moments.findIndex(({ at }) => at === null)
    return moments.map(({ at, key }, index) => {
      const waits = index === next ? ('now' as const) : ('next' as const)
      return { key, at: at?.toISO() ?? null, state: at ? ('done' as const) : waits }
    })
  }
}
