import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { DateTime } from 'luxon'
import { clock, day, typed, wholeNumber } from './parts.ts'

const moment = vine.createRule((value, _, field) => {
  if (!DateTime.fromISO(String(value)).isValid) {
    field.report('The {{ field }} is not a moment', 'moment', field)
  }
})

/** All but people, purpose and terms is put into the form by the page; nobody types it. */
const answer = {
  people: wholeNumber().range([1, 10_000]),
  purpose: vine.string().trim().maxLength(60).optional(),
  terms: wholeNumber().optional(),
  price: wholeNumber().min(0),
  requestKey: vine.string().uuid(),
  remember: vine.accepted().optional(),
}

export const bookingValidator = vine.create({
  from: vine.string().use(moment()),
  minutes: wholeNumber().range([5, 1440]),
  ...answer,
})

/** The same for a time that is offered: when it is is known. */
export const offerValidator = vine.create(answer)

/** A taken time for which somebody waits. */
export const waitValidator = vine.create({
  from: vine.string().use(moment()),
  minutes: wholeNumber().range([5, 1440]),
})

/** What staff write down: for somebody, for the community, or to keep a space shut. */
export const deskBookingValidator = vine.create({
  space: vine.string(),
  kind: vine.enum(['behalf', 'staff', 'block'] as const),
  phone: vine.string().parse(typed).optional().requiredWhen('kind', '=', 'behalf'),
  day: day(),
  start: clock(),
  end: clock(),
  people: wholeNumber().range([1, 10_000]).optional(),
  purpose: vine.string().trim().minLength(2).maxLength(60),
  requestKey: vine.string().uuid(),
})

/** The same time every so many weeks, up to a day. */
export const seriesValidator = vine.create({
  space: vine.string(),
  day: day(),
  start: clock(),
  end: clock(),
  weeks: wholeNumber().range([1, 4]),
  until: day(),
  people: wholeNumber().range([1, 10_000]).optional(),
  purpose: vine.string().trim().minLength(2).maxLength(60),
  requestKey: vine.string().uuid(),
})

export const reasonValidator = vine.create({
  reason: vine.string().trim().minLength(2).maxLength(120),
})

/** A resident need not say why. */
export const cancellationValidator = vine.create({
  reason: vine.string().trim().maxLength(120).optional(),
})

export const answerValidator = vine.create({
  answer: vine.enum(['confirm', 'deny'] as const),
  reason: vine.string().trim().maxLength(120).optional().requiredWhen('answer', '=', 'deny'),
})

export type BookingWish = Infer<typeof bookingValidator>
export type OfferAnswer = Infer<typeof offerValidator>
export type DeskBookingWish = Infer<typeof deskBookingValidator>
export type SeriesWish = Infer<typeof seriesValidator>
export type Answer = Infer<typeof answerValidator>
