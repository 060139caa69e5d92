import type { ServiceState } from './models/service.ts'

export type ListedShift = {
  id: string
  title: string
  place: string
  startsAt: string
  endsAt: string
  seats: number
  seatsLeft: number
  /** Points for the whole shift as planned. */
  points: number
  /** The viewer's own enrolment, if they have one. */
  enrolmentId: string | null
}

export type ShownShift = ListedShift & {
  description: string
  bring: string | null
  organisation: string
  contactPhone: string
  pointsPerHour: number
  hasStarted: boolean
}

export type ListedService = {
  id: string
  title: string
  place: string
  startsAt: string
  endsAt: string
  state: ServiceState
  minutes: number | null
  points: number | null
}

export type OwnService = ListedService & {
  shiftId: string
  code: string
  bring: string | null
  organisation: string
  contactPhone: string
  canCancel: boolean
  checkedInAt: string | null
  checkedOutAt: string | null
  confirmedAt: string | null
}

export type DeskShift = {
  id: string
  title: string
  place: string
  startsAt: string
  endsAt: string
  seats: number
  taken: number
  /** Who is there now. */
  present: number
  /** Whose minutes wait to be confirmed. */
  unconfirmed: number
  isPublished: boolean
}

export type RosterEntry = {
  id: string
  /** Masked; null while the name is not known. */
  person: string | null
  state: ServiceState
  checkedInAt: string | null
  checkedOutAt: string | null
  minutes: number | null
  points: number | null
}

export type DeskService = RosterEntry & {
  shiftId: string
  shift: string
  pointsPerHour: number
  measuredMinutes: number | null
}

/** A shift as its form shows it. */
export type PlannedShift = {
  id: string
  title: string
  description: string
  bring: string | null
  place: string
  date: string
  start: string
  end: string
  seats: number
  pointsPerHour: number
  organisation: string
  visibility: 'published' | 'hidden'
  hasStarted: boolean
}

export type Choice = { value: string; label: string }

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'volunteer/shifts/index': { shifts: ListedShift[]; isMember: boolean }
    /** `others` are for whoever comes too late for this one. */
    'volunteer/shifts/show': { shift: ShownShift; others: ListedShift[]; isMember: boolean }
    'volunteer/enrolments/index': { upcoming: ListedService[]; done: ListedService[] }
    'volunteer/enrolments/show': { service: OwnService }
    'volunteer/desk/shifts/index': {
      today: DeskShift[]
      later: DeskShift[]
      past: DeskShift[]
      canManage: boolean
    }
    'volunteer/desk/shifts/show': {
      shift: DeskShift & { hasStarted: boolean; hasEnded: boolean }
      roster: RosterEntry[]
      canManage: boolean
    }
    'volunteer/desk/shifts/create': { organisations: Choice[]; grids: Choice[]; today: string }
    'volunteer/desk/shifts/edit': {
      shift: PlannedShift
      organisations: Choice[]
      today: string
    }
    'volunteer/desk/organisations/create': {}
    'volunteer/desk/confirmations/create': { service: DeskService }
  }
}
