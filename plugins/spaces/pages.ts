import type { CommunityMap } from '#core/maps'
import type { PictureView } from '#core/pictures'
import type { Remembered } from '#core/remembered'
import type {
  DeskBooking,
  ListedBooking,
  ListedWait,
  OpenedBooking,
  OwnBooking,
  ShownWait,
  WaitingNeighbour,
} from './booking_views.ts'
import type { CalendarView, Lane, ManagedSpace, SeriesPreview, SpaceForm } from './desk_views.ts'
import type { DrawnTicket, ListedLottery, OwnTicket, ShownLottery } from './lottery_views.ts'
import type {
  Choice,
  DayOfStrip,
  ListedSpace,
  PartOfDay,
  Reason,
  Said,
  ShownSpace,
  SlotView,
  SpaceKind,
  Wanted,
  WayView,
} from './views.ts'

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
