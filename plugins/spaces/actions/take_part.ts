import { takeTicket, type Lottery } from '#core/booking'
import type { Person } from '#core/people'
import type { TicketAnswer } from '../validators/lottery_validator.ts'
import rememberWish from './remember_wish.ts'

/** Takes part in a lottery, at the price and by the terms that stood on the page. */
export default async function takePart({ id }: Lottery, person: Person, answer: TicketAnswer) {
  const { first, people, price, purpose = '', second, terms, third, waits = false } = answer
  const choices = [first, second, third].filter((choice) => choice !== undefined)
  const words = { choices, people, purpose, waits }
  const ticket = await takeTicket(id, person, { ...words, priceSeen: price, termsVersion: terms })
  await rememberWish(person, answer)
  return ticket
}
