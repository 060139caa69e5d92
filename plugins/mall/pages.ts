import type { PictureView } from '#core/pictures'
import type { Category } from './models/good.ts'
import type { StockMoveKind } from './models/stock_move.ts'

/** What a row shows. */
export type ListedGood = {
  id: string
  name: string
  category: Category
  price: number
  stock: number
  /** Points the viewer lacks; 0 for guests, who are asked later. */
  missing: number
  /** Whose it is; null for the community's own. */
  merchant: string | null
  season: Pick<SeasonView, 'name' | 'state'> | null
  /** The address of its first picture, as small as a row shows it. */
  thumbnail: string | null
}

export type OfferedGood = ListedGood & {
  description: string
  season: SeasonView | null
  mostPerPerson: number | null
  mostPerHousehold: number | null
}

export type ShownGood = OfferedGood & { pictures: PictureView[] }

export type ManagedGood = OfferedGood & {
  isPublished: boolean
  isLow: boolean
  lowStock: number
  seasonId: string | null
  reserved: number
}

/** Days such as `2026-12-01`, both included. */
export type SeasonView = {
  id: string
  name: string
  startsOn: string
  endsOn: string
  state: 'ahead' | 'on' | 'over'
}

export type ReservationState = 'open' | 'redeemed' | 'cancelled' | 'expired'

export type ListedReservation = {
  id: string
  good: string
  price: number
  state: ReservationState
  createdAt: string
  expiresAt: string
}

export type OwnReservation = ListedReservation & {
  code: string
  endedAt: string | null
  /** The code for others; null while there is none. */
  proxyCode: string | null
}
export type DeskReservation = ListedReservation & { person: string | null; merchant: string | null }
export type HandedReservation = DeskReservation & {
  code: string
  endedAt: string | null
  counter: string | null
  /** Whether the code before us is the one for others. */
  isByProxy: boolean
}

export type CounterView = {
  id: string
  name: string
  address: string
  hours: string
  merchant: string | null
  merchantId: string | null
  isClosed: boolean
}
export type Choice = { id: string; name: string }
export type StockMoveView = {
  id: string
  kind: StockMoveKind
  pieces: number
  stockAfter: number
  reason: string
  by: string | null
  at: string
}

export type MerchantView = {
  id: string
  name: string
  address: string
  isPaused: boolean
  members: { id: string; name: string | null }[]
}

/** A month of a merchant in whole points; see `merchantMonth`. */
export type StatementView = {
  month: string
  opening: number
  incoming: number
  outgoing: number
  closing: number
  agrees: boolean
  lines: { goodId: string; good: string; pieces: number; points: number }[]
  others: number
  settlement: { points: number; voucher: string; by: string | null; at: string } | null
  toSettle: number
}

export type PoolView = { id: string; name: string; purpose: string; isOpen: boolean }
export type PoolMonthView = {
  month: string
  opening: number
  incoming: number
  outgoing: number
  closing: number
  agrees: boolean
  /** `name` is masked, and null where the giver did not want to be named. */
  gifts: { id: string; name: string | null; points: number; at: string }[]
  /** `name` is for staff alone. */
  shares: { id: string; reason: string; points: number; at: string; name: string | null }[]
}

export type Pages = { previous: number | null; next: number | null }

/** `lastCounter` is where whoever looks handed something over before. */
type HandoverProps = {
  reservation: HandedReservation
  counters: CounterView[]
  lastCounter: string | null
}
type GoodTerms = { place: string; pickUpDays: number; counters: CounterView[] }

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    /** `balance` is what the viewer can spend, or null for a guest. */
    'mall/goods/index': {
      goods: ListedGood[]
      balance: number | null
      filter: { category: string | null; show: string | null }
      hasPools: boolean
    }
    'mall/goods/show': GoodTerms & { good: ShownGood; balance: number | null }
    'mall/reservations/create': GoodTerms & {
      good: OfferedGood
      balance: number
      requestKey: string
    }
    'mall/reservations/index': { reservations: ListedReservation[] }
    'mall/reservations/show': {
      reservation: OwnReservation
      place: string
      counters: CounterView[]
    }
    'mall/pools/index': { pools: (PoolView & { available: number })[]; gifts: OwnGift[] }
    'mall/pools/show': {
      pool: PoolView
      available: number
      month: PoolMonthView
      previous: string
      next: string | null
    }
    'mall/gifts/create': { pool: PoolView; balance: number }
    'mall/gifts/plan': {
      pool: PoolView
      points: number
      isNamed: boolean
      left: number
      requestKey: string
    }

    'mall/desk/goods/index': { goods: ManagedGood[] }
    'mall/desk/goods/create': { merchants: Choice[]; seasons: Choice[] }
    'mall/desk/goods/edit': {
      good: ManagedGood
      seasons: Choice[]
      pictures: (PictureView & { id: string })[]
    }
    'mall/desk/stock/index': { good: ManagedGood; moves: StockMoveView[] }
    'mall/desk/reservations/index': {
      reservations: DeskReservation[]
      filter: { state: string | null; q: string | null }
      pages: Pages
    }
    'mall/desk/lookups/create': {}
    'mall/desk/lookups/show': HandoverProps
    'mall/desk/seasons/index': { seasons: (SeasonView & { goods: number })[] }
    'mall/desk/seasons/create': {}
    'mall/desk/seasons/edit': { season: SeasonView }
    'mall/desk/counters/index': { counters: CounterView[] }
    'mall/desk/counters/create': { merchants: Choice[] }
    'mall/desk/counters/edit': { counter: CounterView; merchants: Choice[] }
    'mall/desk/merchants/index': { merchants: (MerchantView & { unsettled: number })[] }
    'mall/desk/merchants/create': { organisations: Choice[] }
    'mall/desk/merchants/show': {
      merchant: MerchantView
      people: { id: string; name: string | null }[]
    }
    'mall/desk/statements/show': {
      merchant: MerchantView
      statement: StatementView
      previous: string
      next: string | null
    }
    'mall/desk/pools/index': { pools: (PoolView & { available: number })[] }
    'mall/desk/pools/create': {}
    'mall/desk/pools/edit': { pool: PoolView }
    'mall/desk/pools/show': {
      pool: PoolView
      available: number
      month: PoolMonthView
      previous: string
      next: string | null
    }
    'mall/desk/shares/create': {
      pool: PoolView
      available: number
      q: string | null
      neighbours: { id: string; name: string; grid: string | null }[]
      most: number
      requestKey: string
    }

    'mall/provider/none': {}
    'mall/provider/today': {
      merchant: MerchantView
      waiting: DeskReservation[]
      handedOver: DeskReservation[]
      received: number
    }
    'mall/provider/lookups/create': { merchant: MerchantView }
    'mall/provider/lookups/show': HandoverProps
    'mall/provider/orders/index': {
      merchant: MerchantView
      reservations: DeskReservation[]
      filter: { state: string | null }
      pages: Pages
    }
    'mall/provider/statements/show': {
      merchant: MerchantView
      statement: StatementView
      previous: string
      next: string | null
    }
  }
}

export type OwnGift = { id: string; pool: string; points: number; at: string }
