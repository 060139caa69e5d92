import book from '#booking/actions/book'
import { takeAgain, vacate } from '#booking/actions/occupy'
import { PriceChanged, TermsChanged, type BookingRefused } from '#booking/errors'
import drawLots, { type DrawnTicket } from '#booking/lots'
import type Booking from '#booking/models/booking'
import type Lottery from '#booking/models/lottery'
import type LotteryTicket from '#booking/models/lottery_ticket'
import type LotteryTime from '#booking/models/lottery_time'
import refusalsFor from '#booking/queries/refusals_for'
import type { TransactionClient } from '#core/database'

/** What came of a draw, in its order, by the numbers of tickets. */
export type Given = {
  drawn: DrawnTicket[]
  booked: Map<number, Booking>
  refused: Map<number, BookingRefused>
}

/**
 * Books for everybody what they have won, as any other time is booked. Who cannot have it, because their points or their
 * month are used up, is left out, and the lots of all others count as they were drawn. The tree is locked.
 */
export default async function giveTimes(
  lottery: Lottery,
  { seed, tickets }: { seed: string; tickets: LotteryTicket[] },
  client: TransactionClient
): Promise<Given> {
  const booked: Given['booked'] = new Map()
  const refused: Given['refused'] = new Map()
  for (;;) {
    const inputs = { seed, tickets, times: lottery.times.length, leftOut: [...refused.keys()] }
    const drawn = drawLots(inputs)
    const next = drawn.find(({ number, time }) => time !== null && !booked.has(number))
    if (!next) return { drawn, booked, refused }

    const ticket = tickets.find(({ number }) => number === next.number)!
    const time = lottery.times.find(({ number }) => number === next.time)!
    const refusal = await free(lottery, { ticket, time }, client)
    if (refusal) refused.set(ticket.number, refusal)
    else booked.set(ticket.number, await bookFor(lottery, { ticket, time }))
  }
}

type Win = { ticket: LotteryTicket; time: LotteryTime }

/** Gives back what was held, for whoever has won it; what is against their having it, it is held on. */
async function free({ resource }: Lottery, { ticket, time }: Win, client: TransactionClient) {
  const holder = { column: 'lottery_time_id', id: time.id } as const
  const held = await vacate(holder, client)
  const { endsAt, startsAt } = time
  const { people, person, purpose } = ticket
  const wish = { startsAt, endsAt, kind: 'own' as const, people, purpose }
  const [refusal] = await refusalsFor(resource, wish, { person, client })
  const changed = refusal ?? whatHasChanged(resource, { ticket, time })
  if (!changed) return null

  await takeAgain(holder, held, client)
  return changed
}

/** Nobody pays a price or is bound by terms that they have not seen. */
function whatHasChanged(resource: Lottery['resource'], { ticket, time }: Win) {
  const points = resource.priceFor(time.endsAt.diff(time.startsAt).as('minutes'))
  if (ticket.price !== points) return new PriceChanged({ points })
  const isAgreedTo = resource.terms === '' || ticket.termsVersion === resource.termsVersion
  return isAgreedTo ? null : new TermsChanged()
}

function bookFor({ resource }: Lottery, { ticket, time }: Win) {
  const { id: requestKey, people, person, price, purpose, termsVersion } = ticket
  const { endsAt, startsAt } = time
  return book(resource, {
    ...{ kind: 'own', person, by: person, startsAt, endsAt, people, purpose, requestKey },
    priceSeen: price,
    termsVersion: termsVersion ?? undefined,
  })
}
