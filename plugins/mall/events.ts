import { DomainEvent } from '#core/events'

/** What happens to one reservation is heard in its order. */
abstract class ReservationEvent<Payload extends Parts> extends DomainEvent<Payload> {
  get subject() {
    return this.payload.reservationId
  }
}

type Parts = { reservationId: string; goodId: string; personId: string; price: number }

export class GoodReserved extends ReservationEvent<Parts> {
  static override eventName = 'mall.good_reserved'
}

export class ReservationRedeemed extends ReservationEvent<Parts & { redeemedById: string }> {
  static override eventName = 'mall.reservation_redeemed'
}

export class ReservationReleased extends ReservationEvent<
  Parts & { good: string; kind: 'cancelled' | 'expired' }
> {
  static override eventName = 'mall.reservation_released'
}
