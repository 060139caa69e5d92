import { DomainEvent } from '#core/events'
import type Booking from '#booking/models/booking'
import type { BookingKind } from '#booking/models/booking'
import type { EndingKind } from '#booking/models/booking_ending'

/** What every event of a booking says; instants as ISO texts. */
export type BookingFacts = {
  bookingId: string
  /** The plugin whose booking it is: all plugins that are on hear of it. */
  pluginId: string
  kind: BookingKind
  resourceId: string
  resource: string
  /** Whose it is; null for the community's own. */
  personId: string | null
  startsAt: string
  endsAt: string
}

/** What happens to one booking is heard in its order. */
abstract class BookingEvent<Payload extends BookingFacts> extends DomainEvent<Payload> {
  get subject() {
    return this.payload.bookingId
  }
}

export class BookingMade extends BookingEvent<BookingFacts & { isConfirmed: boolean }> {
  static override eventName = 'booking.made'
}

export class BookingConfirmed extends BookingEvent<BookingFacts> {
  static override eventName = 'booking.confirmed'
}

export class BookingEnded extends BookingEvent<
  BookingFacts & { ending: EndingKind; reason: string; byId: string | null }
> {
  static override eventName = 'booking.ended'
}

/** The resource must be loaded. */
export function factsOf(booking: Booking): BookingFacts {
  const { endsAt, id, kind, personId, pluginId, resource, resourceId, startsAt } = booking
  return {
    bookingId: id,
    pluginId,
    kind,
    resourceId,
    resource: resource.name,
    personId,
    startsAt: startsAt.toUTC().toISO()!,
    endsAt: endsAt.toUTC().toISO()!,
  }
}
