import { DomainEvent } from '#core/events'

type Parts = { reservationId: string; goodId: string; personId: string; price: number }

export class GoodReserved extends DomainEvent<Parts> {
  static override eventName = 'mall.good_reserved'
}

export class ReservationRedeemed extends DomainEvent<Parts & { redeemedById: string }> {
  static override eventName = 'mall.reservation_redeemed'
}

export class ReservationReleased extends DomainEvent<
  Parts & { good: string; kind: 'cancelled' | 'expired' }
> {
  static override eventName = 'mall.reservation_released'
}
