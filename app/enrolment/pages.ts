import type EnrolmentSession from '#enrolment/models/enrolment_session'
import type Wait from '#enrolment/models/wait'

type Where = { title: string; place: string; startsAt: string; endsAt: string }

export type CalendarEntry = Where & {
  id: string
  /** The page of what was signed up for. */
  href: string | null
  companions: number
  isCalledOff: boolean
  /** Its time was moved onto another one of the person. */
  isClashing: boolean
  /** Who signed up for the person, masked. */
  enrolledBy: string | null
}

export type ListedWait = Where & { id: string; offeredUntil: string | null }

export type ShownWait = ListedWait & {
  /** How many stand before it. */
  before: number
  ending: Wait['ending']
  href: string | null
  seats: number
  companions: number
  joinedAt: string
  offerMinutes: number
  points: number
  priceKind: EnrolmentSession['priceKind']
  cancelUntil: string | null
}

/** Why somebody cannot sign up: keys of what it is and what can be done, with their values. */
export type ShownRefusal = {
  text: string
  way: string
  values: Record<string, string | number>
  href: string | null
}

export type ShownSession = Where & { id: string; href: string | null }

/** Where somebody stands who is about to check in by the code of the place. */
export type ArrivalState = 'not_enrolled' | 'expected' | 'there' | 'left'

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'enrolment/calendar/show': {
      entries: CalendarEntry[]
      waits: ListedWait[]
      feed: { url: string; since: string } | null
    }
    'enrolment/waits/show': { wait: ShownWait }
    'enrolment/refusals/index': { session: ShownSession; refusals: ShownRefusal[] }
    'enrolment/arrivals/create': {
      session: ShownSession
      state: ArrivalState
      companions: number
      proof: string
      requestKey: string
    }
  }
}
