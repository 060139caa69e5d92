import type { PictureView } from '#core/pictures'
import type {
  Choice,
  CounterView,
  DeskReservation,
  HandedReservation,
  ListedGood,
  ListedReservation,
  ManagedGood,
  MerchantView,
  OfferedGood,
  OwnGift,
  OwnReservation,
  Pages,
  PoolMonthView,
  PoolView,
  SeasonView,
  ShownGood,
  StatementView,
  StockMoveView,
} from './views.ts'

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
