import type { Access } from './views.ts'

type BookingKind = 'own' | 'behalf' | 'staff' | 'block'

type BookingState =
  'requested' | 'confirmed' | 'over' | 'cancelled' | 'denied' | 'released' | 'unanswered'

export type ListedBooking = {
  id: string
  space: string
  kind: BookingKind
  startsAt: string
  endsAt: string
  state: BookingState
}

export type OwnBooking = ListedBooking & {
  spaceId: string
  place: string
  code: string
  people: number | null
  purpose: string
  price: number
  deposit: number
  accessNote: string
  access: Access
  reason: string
  /** Until when it is cancelled for nothing. */
  freeUntil: string
  canCancel: boolean
  canCheckIn: boolean
  isCheckedIn: boolean
  checkInMinutes: number | null
}

/** `offeredUntil` while it is kept for them. */
export type ListedWait = {
  id: string
  space: string
  startsAt: string
  endsAt: string
  offeredUntil: string | null
}

/** Somebody who waits for a time that others have, as staff see it. */
export type WaitingNeighbour = {
  id: string
  name: string | null
  startsAt: string
  endsAt: string
  joinedAt: string
}

export type ShownWait = ListedWait & {
  /** How many stand before it. */
  before: number
  joinedAt: string
  offerMinutes: number
  ending: 'booked' | 'left' | 'declined' | 'expired' | 'closed' | null
  bookingId: string | null
}

export type DeskBooking = ListedBooking & {
  person: string | null
  people: number | null
  purpose: string
  isCheckedIn: boolean
}

export type OpenedBooking = DeskBooking & {
  code: string
  price: number
  deposit: number
  reason: string
  createdAt: string
  hasStarted: boolean
  seriesId: string | null
  canCancel: boolean
  canCheckIn: boolean
  canKeepDeposit: boolean
}
