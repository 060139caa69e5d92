import type { BookingWait } from '#core/booking'
import type { ListedWait, ShownWait } from '../booking_views.ts'

/** Expects `resource`. */
export default class WaitTransformer {
  constructor(private wait: BookingWait) {}

  forList(): ListedWait {
    const { endsAt, id, isOffered, offerExpiresAt, resource, startsAt } = this.wait
    return {
      id,
      space: resource.name,
      startsAt: startsAt.toISO()!,
      endsAt: endsAt.toISO()!,
      offeredUntil: isOffered ? offerExpiresAt!.toISO() : null,
    }
  }

  /** The whole page; `before` says how many stand before it. */
  forPerson(before: number): ShownWait {
    const { bookingId, createdAt, ending, resource } = this.wait
    return {
      ...this.forList(),
      ...{ before, bookingId, ending },
      joinedAt: createdAt.toISO()!,
      offerMinutes: resource.offerMinutes,
    }
  }
}
