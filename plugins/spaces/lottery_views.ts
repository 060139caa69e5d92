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
