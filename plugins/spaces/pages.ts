export type SpaceKind = 'hall' | 'room' | 'court' | 'desk'
export type Accessibility = 'step_free' | 'lift' | 'toilet' | 'hearing' | 'parking'

/** How one gets in: somebody is there, with a key, by a code of digits, or it stands open. */
export type Access = 'staffed' | 'key' | 'code' | 'open'

type BookingKind = 'own' | 'behalf' | 'staff' | 'block'
type BookingState =
  'requested' | 'confirmed' | 'over' | 'cancelled' | 'denied' | 'released' | 'unanswered'

/** Moments are ISO texts, days are written `2026-11-28`, points and minutes are whole. */
export type ListedSpace = {
  id: string
  name: string
  kind: SpaceKind
  place: string
  capacity: number
  /** For what is asked in the list: nothing costs 0. */
  price: number
  pricePer: 'booking' | 'hour'
  picture: { src: string; description: string } | null
  /** The next moment from which it can be had for its shortest time, or null in the next days. */
  freeFrom: string | null
}

export type ShownSpace = Omit<ListedSpace, 'picture' | 'freeFrom'> & {
  /** As HTML, cleaned. */
  description: string
  equipment: string[]
  accessibility: Accessibility[]
  access: Access
  pictures: { src: string; description: string }[]
  deposit: number
  leastMinutes: number
  mostMinutes: number
  stepMinutes: number
  leastPeople: number
  advanceDays: number
  cancelMinutes: number
  monthlyPerHousehold: number | null
  checkInMinutes: number | null
  needsApproval: boolean
  purposes: string[]
  terms: string
  termsVersion: number
}

/** `reason` says why a time cannot be had. */
export type SlotView = { from: string; reason: Said | null }
export type Said = { key: string; values: Record<string, string | number> }
export type Reason = Said & { wayOut: string }

export type DayOfStrip = { day: string; isOpen: boolean; free: number }

export type Wanted = {
  from: string
  until: string
  minutes: number
  price: number
  /** Points the viewer can spend, or null where nothing is asked. */
  available: number | null
}

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

/** `isFree` once they were told so. */
export type WaitView = {
  id: string
  space: string
  spaceId: string
  startsAt: string
  endsAt: string
  minutes: number
  isFree: boolean
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
  holidays: 'as_usual' | 'closed'
  confirmation: 'instant' | 'approval'
  isPublished: boolean
}

export type Choice = { value: string; label: string }

export type Lane = { id: string; name: string; bookings: DeskBooking[] }

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

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'spaces/spaces/index': {
      spaces: ListedSpace[]
      kinds: SpaceKind[]
      kind: SpaceKind | null
      isMember: boolean
    }
    'spaces/spaces/show': {
      space: ShownSpace
      day: string
      today: string
      days: DayOfStrip[]
      minutes: number
      lengths: number[]
      slots: SlotView[]
      closed: Said | null
      phone: string
      /** The viewer's own booking that has begun, or begins soon. */
      current: ListedBooking | null
    }
    'spaces/times/index': {
      search: { day: string; minutes: number; people: number; part: PartOfDay }
      today: string
      found: { space: ListedSpace; slots: string[] }[]
    }
    'spaces/explanations/show': {
      space: { id: string; name: string }
      wish: { day: string; start: string; minutes: number; people: number }
      reasons: Reason[]
      isForViewer: boolean
      phone: string
    }
    'spaces/bookings/create': {
      space: ShownSpace
      wanted: Wanted
      reasons: Reason[]
      others: string[]
      requestKey: string
      phone: string
    }
    'spaces/bookings/index': {
      ahead: ListedBooking[]
      past: ListedBooking[]
      waits: WaitView[]
    }
    'spaces/bookings/show': { booking: OwnBooking; phone: string }
    'spaces/desk/spaces/index': { spaces: ManagedSpace[]; unknownYears: number[] }
    'spaces/desk/spaces/create': { parents: Choice[] }
    'spaces/desk/spaces/show': {
      space: ManagedSpace & { pictures: { id: string; src: string; description: string }[] }
      hours: { weekday: number; hours: string }[]
      inherits: boolean
      exceptions: { id: string; day: string; hours: string; reason: string }[]
      today: string
    }
    'spaces/desk/spaces/edit': { space: SpaceForm }
    'spaces/desk/hours/edit': {
      space: { id: string; name: string }
      hours: Record<string, string>
      inherits: boolean
    }
    'spaces/desk/sheets/show': {
      space: ManagedSpace
      url: string
      hours: { weekday: number; hours: string }[]
      phone: string
    }
    'spaces/desk/days/index': {
      day: string
      today: string
      bookings: DeskBooking[]
      canManage: boolean
    }
    'spaces/desk/requests/index': { requests: DeskBooking[] }
    'spaces/desk/bookings/index': {
      view: CalendarView
      day: string
      today: string
      space: string | null
      spaces: Choice[]
      lanes: Lane[]
    }
    'spaces/desk/bookings/create': {
      spaces: Choice[]
      wanted: { space: string; day: string; start: string; kind: string }
      today: string
      requestKey: string
    }
    'spaces/desk/bookings/show': { booking: OpenedBooking; canManage: boolean }
    'spaces/desk/series/create': SeriesPreview & {
      spaces: Choice[]
      today: string
      requestKey: string
    }
    'spaces/desk/usage/index': {
      month: string
      months: string[]
      rows: { id: string; name: string; bookings: number; minutes: number; unattended: number }[]
    }
  }
}

export type PartOfDay = 'all' | 'morning' | 'afternoon' | 'evening'
export type CalendarView = 'day' | 'week'
