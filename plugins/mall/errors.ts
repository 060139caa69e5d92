import { DomainError } from '#core/errors'

export class GoodSoldOut extends DomainError {
  static override code = 'E_MALL_GOOD_SOLD_OUT'
}

export class GoodWithdrawn extends DomainError {
  static override code = 'E_MALL_GOOD_WITHDRAWN'
}

export class GoodPriceChanged extends DomainError {
  static override code = 'E_MALL_GOOD_PRICE_CHANGED'
}

export class GoodKnown extends DomainError {
  static override code = 'E_MALL_GOOD_KNOWN'
}

/** Its season has not begun. Values: `on`, the first day. */
export class SeasonAhead extends DomainError {
  static override code = 'E_MALL_SEASON_AHEAD'
}

export class SeasonOver extends DomainError {
  static override code = 'E_MALL_SEASON_OVER'
}

/** Values: `most` pieces, within the season or the month. */
export class PersonLimitReached extends DomainError {
  static override code = 'E_MALL_PERSON_LIMIT'
}

export class HouseholdLimitReached extends DomainError {
  static override code = 'E_MALL_HOUSEHOLD_LIMIT'
}

/** Values: `stock`, the pieces that nobody has reserved. */
export class StockBelowZero extends DomainError {
  static override code = 'E_MALL_STOCK_BELOW_ZERO'
  static override field = 'pieces'
}

/** Fewer were counted than are reserved. Values: `reserved`. */
export class CountBelowReserved extends DomainError {
  static override code = 'E_MALL_COUNT_BELOW_RESERVED'
  static override field = 'pieces'
}

export class ReservationClosed extends DomainError {
  static override code = 'E_MALL_RESERVATION_CLOSED'
}

export class CodeUnknown extends DomainError {
  static override code = 'E_MALL_CODE_UNKNOWN'
  static override field = 'code'
}

export class CodeRedeemed extends DomainError {
  static override code = 'E_MALL_CODE_REDEEMED'
  static override field = 'code'
}

export class CodeCancelled extends DomainError {
  static override code = 'E_MALL_CODE_CANCELLED'
  static override field = 'code'
}

export class CodeExpired extends DomainError {
  static override code = 'E_MALL_CODE_EXPIRED'
  static override field = 'code'
}

/** The person gave the code for others away, and took it back. */
export class CodeWithdrawn extends DomainError {
  static override code = 'E_MALL_CODE_WITHDRAWN'
  static override field = 'code'
}

/** It is handed over elsewhere. Values: `place`. */
export class CodeElsewhere extends DomainError {
  static override code = 'E_MALL_CODE_ELSEWHERE'
  static override field = 'code'
}

export class CounterMissing extends DomainError {
  static override code = 'E_MALL_COUNTER_MISSING'
  static override field = 'counter'
}

export class SeasonInUse extends DomainError {
  static override code = 'E_MALL_SEASON_IN_USE'
}

export class MerchantKnown extends DomainError {
  static override code = 'E_MALL_MERCHANT_KNOWN'
  static override field = 'organisation'
}

export class MemberKnown extends DomainError {
  static override code = 'E_MALL_MEMBER_KNOWN'
  static override field = 'person'
}

/** Only a month that is over is settled. */
export class MonthNotOver extends DomainError {
  static override code = 'E_MALL_MONTH_NOT_OVER'
}

export class MonthSettled extends DomainError {
  static override code = 'E_MALL_MONTH_SETTLED'
}

export class NothingToSettle extends DomainError {
  static override code = 'E_MALL_NOTHING_TO_SETTLE'
}

export class PoolClosed extends DomainError {
  static override code = 'E_MALL_POOL_CLOSED'
}

/** The giver has not so much, or the pool. Values: `available`. */
export class NotSoMuchThere extends DomainError {
  static override code = 'E_MALL_NOT_SO_MUCH'
  static override field = 'points'
}

/** Nobody shares a pool with themselves or whom they live with. */
export class OwnShare extends DomainError {
  static override code = 'E_MALL_OWN_SHARE'
  static override field = 'person'
}
