import type { BookingRefused, Slot } from '#core/booking'
import type { Reason, Said, SlotView } from './views.ts'

/** Why something cannot be had, as a page says it. */
export default function said({ textKey, values }: BookingRefused): Said {
  return { key: textKey, values }
}

/** The same, and what to do instead. */
export function withWayOut(refusal: BookingRefused): Reason {
  return { ...said(refusal), wayOut: refusal.wayOut }
}

/** A time of a day, and why it cannot be had. */
export function slotView({ refusal, startsAt }: Slot): SlotView {
  return { from: startsAt.toISO()!, reason: refusal && said(refusal) }
}
