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

export class ReservationRedeemed extends ReservationEvent<
  Parts & { good: string; redeemedById: string; isByProxy: boolean }
> {
  static override eventName = 'mall.reservation_redeemed'
}

export class ReservationReleased extends ReservationEvent<
  Parts & { good: string; kind: 'cancelled' | 'expired' }
> {
  static override eventName = 'mall.reservation_released'
}

/** Few pieces are left; `since` names this shortage, which ends when more come. */
export class GoodRanLow extends DomainEvent<{
  goodId: string
  good: string
  stock: number
  since: string
}> {
  static override eventName = 'mall.good_ran_low'

  get subject() {
    return this.payload.goodId
  }
}

export class PointsShared extends DomainEvent<{
  shareId: string
  personId: string
  pool: string
  points: number
}> {
  static override eventName = 'mall.points_shared'

  get subject() {
    return this.payload.shareId
  }
}

export class MonthSettled extends DomainEvent<{
  settlementId: string
  merchantId: string
  month: string
  points: number
}> {
  static override eventName = 'mall.month_settled'

  get subject() {
    return this.payload.merchantId
  }
}
