import { DomainEvent } from '#core/events'
import type Booking from '#booking/models/booking'
import type { BookingKind } from '#booking/models/booking'
import type { EndingKind } from '#booking/models/booking_ending'
import type BookingWait from '#booking/models/booking_wait'
import type { WaitEnding } from '#booking/models/booking_wait'
import type { TicketOutcome } from '#booking/models/lottery_ticket'

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

/** What every event of a waiting list says. */
export type WaitFacts = Pick<
  BookingFacts,
  'pluginId' | 'resourceId' | 'resource' | 'startsAt' | 'endsAt'
> & { waitId: string; personId: string }

/** What happens to one place on a list is heard in its order. */
abstract class BookingWaitEvent<Payload extends WaitFacts> extends DomainEvent<Payload> {
  get subject() {
    return this.payload.waitId
  }
}

export class BookingWaitBegun extends BookingWaitEvent<WaitFacts> {
  static override eventName = 'booking.wait_begun'
}

/** A time has become free and is kept for somebody who waited; `until` is an ISO text. */
export class TimeOffered extends BookingWaitEvent<WaitFacts & { until: string }> {
  static override eventName = 'booking.time_offered'
}

/** Somebody waits no more: `ending` says why. */
export class BookingWaitEnded extends BookingWaitEvent<WaitFacts & { ending: WaitEnding }> {
  static override eventName = 'booking.wait_ended'
}

/** What every event of a ticket says. */
export type TicketFacts = {
  ticketId: string
  lotteryId: string
  pluginId: string
  personId: string
  resource: string
}

abstract class TicketEvent<Payload extends TicketFacts> extends DomainEvent<Payload> {
  get subject() {
    return this.payload.ticketId
  }
}

/** Lots were drawn: what came of a ticket, when the time begins that it has won, and whether they wait if it has not. */
export class TicketDrawn extends TicketEvent<
  TicketFacts & {
    outcome: TicketOutcome
    startsAt: string | null
    bookingId: string | null
    waits: boolean
  }
> {
  static override eventName = 'booking.ticket_drawn'
}

/** No lots are drawn; told for each ticket. */
export class LotteryCalledOff extends TicketEvent<TicketFacts & { reason: string }> {
  static override eventName = 'booking.lottery_called_off'
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

/** The resource must be loaded. */
export function waitFactsOf(wait: BookingWait): WaitFacts {
  const { endsAt, id, personId, pluginId, resource, resourceId, startsAt } = wait
  return {
    ...{ waitId: id, pluginId, resourceId, personId },
    resource: resource.name,
    startsAt: startsAt.toUTC().toISO()!,
    endsAt: endsAt.toUTC().toISO()!,
  }
}
