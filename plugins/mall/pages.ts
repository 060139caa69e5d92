export type OfferedGood = {
  id: string
  name: string
  description: string
  price: number
  stock: number
  /** Points the viewer lacks; 0 for guests, who are asked later. */
  missing: number
}

export type ManagedGood = {
  id: string
  name: string
  description: string
  price: number
  stock: number
  isPublished: boolean
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

export type OwnReservation = ListedReservation & { code: string; endedAt: string | null }
export type DeskReservation = ListedReservation & { person: string | null }
export type HandedReservation = DeskReservation & { code: string; endedAt: string | null }

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    /** `balance` is what the viewer can spend, or null for a guest. */
    'mall/goods/index': { goods: OfferedGood[]; balance: number | null }
    'mall/goods/show': {
      good: OfferedGood
      balance: number | null
      place: string
      pickUpDays: number
      requestKey: string
    }
    'mall/reservations/index': { reservations: ListedReservation[] }
    'mall/reservations/show': { reservation: OwnReservation; place: string }
    'mall/desk/goods/index': { goods: ManagedGood[]; reservations: DeskReservation[] }
    'mall/desk/goods/create': {}
    'mall/desk/goods/edit': { good: ManagedGood }
    'mall/desk/lookups/create': {}
    'mall/desk/lookups/show': { reservation: HandedReservation }
  }
}
