import type Lottery from '#booking/models/lottery'
import LotteryTicket from '#booking/models/lottery_ticket'

/** Everything that a draw was made of and what came of it, with numbers in place of people; moments as ISO texts. */
export type PublishedDraw = {
  lottery: string
  commitment: string
  seed: string | null
  closedAt: string
  times: { number: number; startsAt: string; endsAt: string }[]
  tickets: { number: number; choices: number[] }[]
  /** The numbers of tickets that were given back before, and of those for which nothing could be booked. */
  withdrawn: number[]
  leftOut: number[]
  drawn: { number: number; lot: string; time: number | null }[]
}

/** What is published of a draw: whoever has it can make it again with `docs/lottery_draw.mjs`. Expects `times`. */
export default async function publishedDraw(lottery: Lottery): Promise<PublishedDraw> {
  const tickets = await LotteryTicket.query()
    .where('lottery_id', lottery.id)
    .preload('time')
    .orderBy('number')
  const drawn = tickets.filter(({ withdrawnAt }) => withdrawnAt === null)
  const { closesAt, commitment, id, seed, times } = lottery
  return {
    ...{ lottery: id, commitment, seed },
    closedAt: closesAt.toISO()!,
    times: times.map(({ endsAt, number, startsAt }) => ({
      number,
      startsAt: startsAt.toISO()!,
      endsAt: endsAt.toISO()!,
    })),
    tickets: drawn.map(({ choices, number }) => ({ number, choices })),
    withdrawn: numbersOf(tickets.filter(({ withdrawnAt }) => withdrawnAt !== null)),
    leftOut: numbersOf(drawn.filter(({ outcome }) => outcome === 'left_out')),
    drawn: drawn.flatMap(resultOf).sort((one, other) => (one.lot < other.lot ? -1 : 1)),
  }
}

function numbersOf(tickets: LotteryTicket[]) {
  return tickets.map(({ number }) => number)
}

function resultOf({ lot, number, time }: LotteryTicket) {
  return lot === null ? [] : [{ number, lot, time: time?.number ?? null }]
}
