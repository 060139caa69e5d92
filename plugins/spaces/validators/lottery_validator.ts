import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import beginningsIn from '../written_beginnings.ts'
import { clock, day, typed, wholeNumber } from './parts.ts'

const beginnings = vine.createRule((value, _, field) => {
  if (beginningsIn(String(value)) === null) {
    field.report('The {{ field }} cannot be read', 'beginnings', field)
  }
})

export const lotteryValidator = vine.create({
  space: vine.string(),
  title: vine.string().trim().minLength(2).maxLength(40),
  closesDay: day(),
  closesAt: clock(),
  minutes: wholeNumber().range([5, 1440]),
  times: vine.string().parse(typed).maxLength(1000).use(beginnings()),
})

/** The dearest time first; which version of the terms and what price stood on the page is put in by it. */
export const ticketValidator = vine.create({
  first: wholeNumber().range([1, 20]),
  second: wholeNumber().range([1, 20]).optional(),
  third: wholeNumber().range([1, 20]).optional(),
  people: wholeNumber().range([1, 10_000]),
  purpose: vine.string().trim().maxLength(60).optional(),
  terms: wholeNumber().optional(),
  price: wholeNumber().min(0),
  waits: vine.boolean().optional(),
  remember: vine.accepted().optional(),
})

export type LotteryPlan = Infer<typeof lotteryValidator>
export type TicketAnswer = Infer<typeof ticketValidator>
