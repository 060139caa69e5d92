import type { Category } from './categories.ts'
import type { Reward } from './models/task.ts'

export type ListedShift = {
  id: string
  title: string
  place: string
  startsAt: string
  endsAt: string
  seats: number
  seatsLeft: number
  /** What the rule of the community pays for the whole shift as planned. */
  points: number
  /** Whole minutes for the time bank; 0 where it brings points. */
  hours: number
  /** The viewer's own enrolment, if they have one. */
  enrolmentId: string | null
  /** The viewer's own place on the waiting list, if they have one. */
  waitId: string | null
}

/** Why the viewer cannot sign up: keys of what it is and of what can be done. */
export type Refusal = {
  text: string
  way: string
  values: Record<string, string | number>
  href: string | null
}

export type ShownShift = ListedShift & {
  description: string
  bring: string | null
  organisation: string
  contactPhone: string
  pointsPerHour: number
  hasStarted: boolean
  isCalledOff: boolean
  hasWaitingList: boolean
  /** How many each may bring along. */
  companions: number
  /** How many wait for a seat. */
  waiting: number
  demands: ShiftDemands | null
}

/** What a task asks of whoever helps, and what can happen. */
export type ShiftDemands = {
  category: Category
  risks: string | null
  insurance: string | null
  minAge: number | null
  training: string | null
  team: string | null
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
  isCalledOff: boolean
}

/** The page of a shift for those who are at the place. */
export type ShiftAtPlace = DeskShift & {
  hasStarted: boolean
  hasEnded: boolean
  isCheckInOpen: boolean
  isInSeries: boolean
}

/** A time at which a shift would come round, and what is to be thought of; `isAdvised` where nothing speaks against it. */
export type SeriesTime = {
  day: string
  startsAt: string
  endsAt: string
  notes: {
    kind: 'day_off' | 'workday' | 'unknown_year' | 'clash'
    values: Record<string, string>
  }[]
  isAdvised: boolean
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
  companions: number
  pointsPerHour: number
  organisation: string
  visibility: 'published' | 'hidden'
  hasStarted: boolean
}

/** What the form of a shift starts with when it is a day of a task. */
export type ShiftStart = Pick<PlannedShift, 'title' | 'description' | 'bring' | 'place'> & {
  task: string
  organisation: string
  reward: Reward
}
