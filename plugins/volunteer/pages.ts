import type { Proof } from '#core/enrolment'
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
  /** The viewer's own place on the waiting list, if they have one. */
  waitId: string | null
}

export type ShownShift = ListedShift & {
  description: string
  bring: string | null
  organisation: string
  contactPhone: string
  pointsPerHour: number
  hasStarted: boolean
  hasWaitingList: boolean
  /** How many wait for a seat. */
  waiting: number
}

/** Why the viewer cannot sign up: keys of what it is and of what can be done. */
export type Refusal = {
  text: string
  way: string
  values: Record<string, string | number>
  href: string | null
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
  sessionId: string
  /** Whether the place shows a code by which one checks in and out. */
  canArrive: boolean
  /** Who signed up for the person, masked. */
  enrolledBy: string | null
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
  /** Noted without a network, and sent later. */
  isLate: boolean
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
    'volunteer/shifts/show': {
      shift: ShownShift
      others: ListedShift[]
      refusals: Refusal[]
      isMember: boolean
    }
    'volunteer/enrolments/index': { upcoming: ListedService[]; done: ListedService[] }
    'volunteer/enrolments/show': { service: OwnService }
    'volunteer/desk/shifts/index': {
      today: DeskShift[]
      later: DeskShift[]
      past: DeskShift[]
      canManage: boolean
    }
    'volunteer/desk/shifts/show': {
      shift: DeskShift & { hasStarted: boolean; hasEnded: boolean; isCheckInOpen: boolean }
      /** How many wait for a seat. */
      waiting: number
      roster: RosterEntry[]
      canManage: boolean
    }
    'volunteer/desk/codes/show': {
      shift: DeskShift & { hasStarted: boolean; hasEnded: boolean }
      proofs: Proof[]
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
