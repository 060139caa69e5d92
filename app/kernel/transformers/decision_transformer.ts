import type { ToldDecision } from '#kernel/queries/decisions_about'
import type Territory from '#territories/models/territory'

/** Clocks of two machines differ by less, and nobody plans so near. */
const A_MOMENT = { seconds: 5 }

/** A decision about a plugin, as the desk of one territory tells it. */
export default class DecisionTransformer {
  constructor(
    private decision: ToldDecision,
    private territory: Territory
  ) {}

  /** A line in the story. `place` is null where it was decided here. */
  forStory() {
    const { budget, by, id, isLocked, madeAt, startsAt, state, territory } = this.decision
    const isPlanned = startsAt > madeAt.plus(A_MOMENT)
    return {
      id,
      state,
      isLocked,
      budget,
      by,
      at: madeAt.toISO()!,
      startsAt: isPlanned ? startsAt.toISO()! : null,
      place: territory.id === this.territory.id ? null : territory.shortName,
    }
  }
}
