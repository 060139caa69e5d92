import type { Lottery, LotteryTicket } from '#core/booking'
import type { ListedLottery, OwnTicket, ShownLottery } from '../lottery_views.ts'

/** Why a winner was left out, as far as they can do something about it next time. */
const reasons: Record<string, OwnTicket['refusal']> = {
  E_BOOKING_MONTH_USED_UP: 'month',
  E_BOOKING_POINTS_MISSING: 'points',
  E_BOOKING_PRICE_CHANGED: 'changed',
  E_BOOKING_TERMS: 'changed',
}

/** Expects `resource` and `times`. */
export default class LotteryTransformer {
  constructor(private lottery: Lottery) {}

  /** `tickets` says how many take part. */
  forList(tickets: number): ListedLottery {
    const { closesAt, id, resource, state, times, title } = this.lottery
    return {
      ...{ id, title, state, tickets },
      space: resource.name,
      closesAt: closesAt.toISO()!,
      times: times.length,
    }
  }

  forPage(tickets: number): ShownLottery {
    const { commitment, drawnAt, reason, resource, seed, times } = this.lottery
    const { endsAt, startsAt } = times[0]
    return {
      ...this.forList(tickets),
      ...{ commitment, reason, seed },
      drawnAt: drawnAt?.toISO() ?? null,
      price: resource.priceFor(endsAt.diff(startsAt).as('minutes')),
      choices: times.map((time) => ({
        number: time.number,
        startsAt: time.startsAt.toISO()!,
        endsAt: time.endsAt.toISO()!,
      })),
    }
  }
}

/** A person's own ticket; expects `time`. One that was given back is none. */
export function ownTicket(ticket: LotteryTicket | null): OwnTicket | null {
  if (!ticket || ticket.withdrawnAt) return null
  const { bookingId, choices, number, outcome, people, purpose, refusal, time, waits } = ticket
  return {
    ...{ bookingId, choices, number, outcome, people, purpose, waits },
    refusal: refusal === null ? null : (reasons[refusal] ?? 'other'),
    time: time?.number ?? null,
  }
}
