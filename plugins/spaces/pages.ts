import type { CommunityMap, Position } from '#core/maps'
import type { PictureView } from '#core/pictures'
import type { Remembered } from '#core/remembered'

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
  picture: PictureView | null
  /** The next moment from which it can be had for its shortest time, or null in the next days. */
  freeFrom: string | null
}

export type ShownSpace = Omit<ListedSpace, 'picture' | 'freeFrom'> & {
  /** As HTML, cleaned. */
  description: string
  equipment: string[]
  accessibility: Accessibility[]
  access: Access
  pictures: PictureView[]
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

/** Where a space is and how one gets there; `map` where its position is known. */
export type WayView = {
  address: string
  way: string
  position: Position | null
  map: CommunityMap | null
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

/** Popular times for which lots are drawn; `closed` for the moment before the draw. */
export type ListedLottery = {
  id: string
  title: string
  space: string
  state: 'open' | 'closed' | 'drawn' | 'called_off'
  closesAt: string
  times: number
  /** How many households take part. */
  tickets: number
}

export type ShownLottery = ListedLottery & {
  choices: { number: number; startsAt: string; endsAt: string }[]
  /** Of each time. */
  price: number
  commitment: string
  /** Revealed with the draw. */
  seed: string | null
  drawnAt: string | null
  /** Why it was called off. */
  reason: string | null
}

type TicketOutcome = 'won' | 'lost' | 'left_out'

export type OwnTicket = {
  number: number
  choices: number[]
  people: number | null
  purpose: string
  waits: boolean
  outcome: TicketOutcome | null
  refusal: 'points' | 'month' | 'changed' | 'other' | null
  /** The number of the time that was won. */
  time: number | null
  bookingId: string | null
}

/** A ticket as everybody sees it; `id` is its number. */
export type DrawnTicket = {
  id: number
  name: string | null
  choices: number[]
  lot: string | null
  outcome: TicketOutcome | null
  time: number | null
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
  offerMinutes: number
  holidays: 'as_usual' | 'closed'
  confirmation: 'instant' | 'approval'
  isPublished: boolean
}

export type Choice = { value: string; label: string }

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

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'spaces/spaces/index': {
      spaces: ListedSpace[]
      kinds: SpaceKind[]
      kind: SpaceKind | null
      isMember: boolean
      hasLotteries: boolean
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
      way: WayView | null
      /** Those in which one can still take part. */
      lotteries: ListedLottery[]
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
      remembered: Remembered
      phone: string
    }
    'spaces/bookings/index': {
      ahead: ListedBooking[]
      past: ListedBooking[]
      waits: ListedWait[]
    }
    'spaces/lotteries/index': { lotteries: ListedLottery[] }
    'spaces/lotteries/show': {
      lottery: ShownLottery
      space: ShownSpace
      ticket: OwnTicket | null
      drawn: DrawnTicket[]
      /** Null for guests. */
      remembered: Remembered | null
    }
    'spaces/desk/lotteries/index': { lotteries: ListedLottery[] }
    'spaces/desk/lotteries/create': { spaces: Choice[]; space: string; today: string }
    'spaces/desk/lotteries/show': { lottery: ShownLottery; tickets: DrawnTicket[] }
    'spaces/waits/show': {
      wait: ShownWait
      space: ShownSpace
      wanted: Wanted
      requestKey: string
      remembered: Remembered
    }
    'spaces/bookings/show': { booking: OwnBooking; phone: string }
    'spaces/desk/spaces/index': { spaces: ManagedSpace[]; unknownYears: number[] }
    'spaces/desk/spaces/create': { parents: Choice[] }
    'spaces/desk/spaces/show': {
      space: ManagedSpace & { pictures: (PictureView & { id: string })[] }
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
    'spaces/desk/places/edit': {
      space: { id: string; name: string }
      place: { address: string; way: string; position: string }
      map: CommunityMap
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
    'spaces/desk/bookings/show': {
      booking: OpenedBooking
      canManage: boolean
      waiting: WaitingNeighbour[]
    }
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
