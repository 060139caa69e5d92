import type Wait from '#enrolment/models/wait'
import type { ListedWait, ShownWait } from '#enrolment/pages'

/** `session` and `enrolment` must be loaded. */
export default class WaitTransformer {
  constructor(private wait: Wait) {}

  forList(): ListedWait {
    const { enrolment, id, isOpen, session } = this.wait
    const offeredUntil = isOpen && enrolment?.isOffered ? enrolment.offerExpiresAt : null
    return {
      id,
      title: session.title,
      place: session.place,
      startsAt: session.startsAt.toISO()!,
      endsAt: session.endsAt.toISO()!,
      offeredUntil: offeredUntil?.toISO() ?? null,
    }
  }

  /** The whole page; `before` says how many stand before it. */
  forPerson(before: number): ShownWait {
    const { companions, createdAt, ending, party, session } = this.wait
    const { cancelUntil, href, offerMinutes, price, priceKind } = session
    return {
      ...this.forList(),
      ...{ before, ending, href, priceKind },
      seats: party,
      companions: companions.length,
      joinedAt: createdAt.toISO()!,
      offerMinutes: offerMinutes ?? 0,
      points: price * party,
      cancelUntil: cancelUntil?.toISO() ?? null,
    }
  }
}
