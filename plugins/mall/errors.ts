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

export class StockBelowZero extends DomainError {
  static override code = 'E_MALL_STOCK_BELOW_ZERO'
  static override field = 'stock'
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

export class GoodKnown extends DomainError {
  static override code = 'E_MALL_GOOD_KNOWN'
}
