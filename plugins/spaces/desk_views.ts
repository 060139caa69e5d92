import type { DeskBooking } from './booking_views.ts'
import type { Said, ShownSpace, SpaceKind } from './views.ts'

export type ManagedSpace = {
  id: string
  name: string
  kind: SpaceKind
  place: string
  capacity: number
  parent: string | null
  isPublished: boolean
  isRetired: boolean
}

export type SpaceForm = Omit<ShownSpace, 'pictures' | 'needsApproval' | 'termsVersion' | 'id'> & {
  id: string
  accessNote: string
  noticeMinutes: number
  minutesBefore: number
  minutesAfter: number
  offerMinutes: number
  holidays: 'as_usual' | 'closed'
  confirmation: 'instant' | 'approval'
  isPublished: boolean
}

/** Nobody has booked it and nobody can: somebody who waited is asked first, or lots are drawn. */
export type HeldTime = {
  id: string
  space: string
  for: 'offer' | 'lottery'
  startsAt: string
  endsAt: string
}

export type Lane = { id: string; name: string; bookings: DeskBooking[]; held: HeldTime[] }

/** What was asked for of a series, and each time of it with what is against it. */
export type SeriesPreview = {
  wish: {
    space: string
    day: string
    start: string
    end: string
    weeks: number
    until: string
    purpose: string
  }
  times: { from: string; until: string; reason: Said | null }[]
}

export type CalendarView = 'day' | 'week'
