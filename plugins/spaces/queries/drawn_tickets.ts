import { ticketsIn, type Lottery } from '#core/booking'
import type { DrawnTicket } from '../lottery_views.ts'

/**
 * What came of each ticket, in the order of the lots; before the draw, who takes part, by number. Names as neighbours see
 * them, and only for whoever is asked `with` them.
 */
export default async function drawnTickets(
  lottery: Lottery,
  { with: shown }: { with: 'names' | 'numbers' }
): Promise<DrawnTicket[]> {
  const tickets = await ticketsIn(lottery).preload('time')
  return tickets
    .map(({ choices, lot, number, outcome, person, time }) => ({
      id: number,
      name: shown === 'names' && person?.isShown ? person.maskedName : null,
      ...{ choices, lot, outcome },
      time: time?.number ?? null,
    }))
    .sort((one, other) => ((one.lot ?? '') < (other.lot ?? '') ? -1 : 1))
}
