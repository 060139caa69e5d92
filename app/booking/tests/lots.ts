import { DateTime } from 'luxon'
import openLottery, { type NewLottery } from '#booking/actions/open_lottery'
import takeTicket, { type TicketWish } from '#booking/actions/take_ticket'
import type Lottery from '#booking/models/lottery'
import LotteryTicket from '#booking/models/lottery_ticket'
import type Resource from '#booking/models/resource'
import type Person from '#identity/models/person'
import { at } from './halls.ts'

/** Two hours in four days from now, at ten and at eleven; tickets are taken until tomorrow. */
export function openFor(hall: Resource, by: Person, more: Partial<NewLottery> = {}) {
  return openLottery(hall, {
    title: '周末球场',
    closesAt: DateTime.now().plus({ days: 1 }),
    starts: [at('10:00', 4), at('11:00', 4)],
    minutes: 60,
    by,
    ...more,
  })
}

/** Would take the first time, or else the second, unless more is said. */
export function ticketFor(lottery: Lottery, person: Person, more: Partial<TicketWish> = {}) {
  const wish = { choices: [1, 2], people: 2, purpose: '打球', waits: false, priceSeen: 0 }
  return takeTicket(lottery.id, person, { ...wish, ...more })
}

/** As if it had closed. */
export async function close(lottery: Lottery) {
  await lottery.merge({ closesAt: DateTime.now().minus({ seconds: 1 }) }).save()
}

export function ticketsOf({ id }: Lottery) {
  return LotteryTicket.query().where('lottery_id', id).preload('time').orderBy('number')
}
