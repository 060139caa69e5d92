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

/** A month of an account in whole points, and whether it `agrees` with what was done. */
type MonthView = {
  month: string
  opening: number
  incoming: number
  outgoing: number
  closing: number
  agrees: boolean
}

/** A month of a merchant; see `merchantMonth`. */
export type StatementView = MonthView & {
  lines: { goodId: string; good: string; pieces: number; points: number }[]
  others: number
  settlement: { points: number; voucher: string; by: string | null; at: string } | null
  toSettle: number
}

export type PoolView = { id: string; name: string; purpose: string; isOpen: boolean }
export type PoolMonthView = MonthView & {
  /** `name` is masked, and null where the giver did not want to be named. */
  gifts: { id: string; name: string | null; points: number; at: string }[]
  /** `name` is for staff alone. */
  shares: { id: string; reason: string; points: number; at: string; name: string | null }[]
}

export type Pages = { previous: number | null; next: number | null }

export type OwnGift = { id: string; pool: string; points: number; at: string }
