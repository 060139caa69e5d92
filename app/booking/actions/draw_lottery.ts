import { DateTime } from 'luxon'
import giveTimes, { type Given } from '#booking/actions/give_times'
import lockLottery from '#booking/actions/lock_lottery'
import lockTrees from '#booking/actions/lock_trees'
import { vacate } from '#booking/actions/occupy'
import offerFreeTimes from '#booking/actions/offer_free_times'
import waitFor from '#booking/actions/wait_for'
import { BookingRefused } from '#booking/errors'
import { TicketDrawn } from '#booking/events'
import type { DrawnTicket } from '#booking/lots'
import type Lottery from '#booking/models/lottery'
import type LotteryTicket from '#booking/models/lottery_ticket'
import type { TicketOutcome } from '#booking/models/lottery_ticket'
import ticketsIn from '#booking/queries/tickets_in'
import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'
import transaction from '#core/transaction'
import { unseal } from '#identity/sealed'

/** Draws a lottery whose time has come: reveals the seed, books for those who win, tells everybody. Once. */
export default async function drawLottery(lotteryId: string) {
  return transaction(async (client) => {
    const lottery = await lockLottery(lotteryId, client)
    if (lottery.state !== 'closed') return lottery

    await lockTrees([lottery.resource], client)
    const seed = unseal(lottery.seedSealed)
    const tickets = await ticketsIn(lottery, client)
    const given = await giveTimes(lottery, { seed, tickets }, client)
    for (const time of lottery.times) {
      await vacate({ column: 'lottery_time_id', id: time.id }, client)
    }
    for (const drawn of given.drawn) {
      const ticket = tickets.find(({ number }) => number === drawn.number)!
      await settle(lottery, { ticket, drawn, given }, client)
    }
    await offerFreeTimes(lottery.resource, client)
    lottery.merge({ seed, drawnAt: DateTime.now() })
    return lottery.useTransaction(client).save()
  })
}

type Settled = { ticket: LotteryTicket; drawn: DrawnTicket; given: Given }

async function settle(
  lottery: Lottery,
  { drawn, given, ticket }: Settled,
  client: TransactionClient
) {
  const time = lottery.times.find(({ number }) => number === drawn.time)
  const refusal = given.refused.get(ticket.number)
  ticket.merge({
    outcome: outcomeOf(drawn, refusal),
    lot: drawn.lot,
    refusal: refusal?.code ?? null,
    timeId: time?.id ?? null,
    bookingId: given.booked.get(ticket.number)?.id ?? null,
  })
  await ticket.useTransaction(client).save()
  if (ticket.outcome === 'lost' && ticket.waits) await joinTheList(lottery, ticket)
  await tell(lottery, ticket, time?.startsAt ?? null)
}

function outcomeOf({ time }: DrawnTicket, refusal?: BookingRefused): TicketOutcome {
  if (time !== null) return 'won'
  return refusal ? 'left_out' : 'lost'
}

/** Who has lost waits for the dearest time, in the order of the lots. */
async function joinTheList({ resource, times }: Lottery, { choices, person }: LotteryTicket) {
  const { endsAt, startsAt } = times.find(({ number }) => number === choices[0])!
  try {
    await waitFor(resource, person, { startsAt, endsAt })
  } catch (error) {
    // A day that was closed meanwhile is nothing to wait for; the draw counts all the same.
    if (!(error instanceof BookingRefused)) throw error
  }
}

async function tell(lottery: Lottery, ticket: LotteryTicket, startsAt: DateTime | null) {
  const { id: lotteryId, pluginId, resource, territoryId } = lottery
  const { bookingId, id: ticketId, outcome, personId, waits } = ticket
  const whose = { lotteryId, ticketId, pluginId, personId: personId!, bookingId, waits }
  const facts = { ...whose, resource: resource.name, outcome: outcome! }
  const at = startsAt?.toUTC().toISO() ?? null
  await announce(new TicketDrawn(territoryId, { ...facts, startsAt: at }))
}
