import Lottery from '#booking/models/lottery'
import type LotteryTicket from '#booking/models/lottery_ticket'

/** All that is kept of a person's part in lotteries with a plugin as plain values, the latest first. */
export default async function ticketRecordsOf(pluginId: string, personId: string) {
  const lotteries = await Lottery.query()
    .where({ pluginId })
    .whereHas('tickets', (tickets) => tickets.where({ personId }))
    .preload('tickets', (tickets) => tickets.where({ personId }))
    .orderBy('closes_at', 'desc')
    .orderBy('id')
  return lotteries.flatMap(({ tickets, title }) => tickets.map((each) => recordOf(title, each)))
}

function recordOf(lottery: string, ticket: LotteryTicket) {
  const { choices, createdAt, number, outcome, people, purpose, withdrawnAt } = ticket
  return {
    ...{ lottery, number, choices, people, purpose, outcome },
    takenAt: createdAt.toISO()!,
    withdrawnAt: withdrawnAt?.toISO() ?? null,
  }
}
