import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import endBooking from '#booking/actions/end_booking'
import lockBooking from '#booking/actions/lock_booking'
import settlePoints from '#booking/actions/settle_points'
import Booking from '#booking/models/booking'
import type { EndingKind } from '#booking/models/booking_ending'
import type { ChoreContext } from '#chores/chore'
import transaction from '#core/transaction'

const AT_A_TIME = 500

/** Staff have a day to look at the place before the deposit goes back. */
const SETTLED_AFTER = { days: 1 }

/** Does what time brings: requests that nobody answered, places to which nobody came, points that are due. */
export default async function lookAfterBookings({ signal }: ChoreContext) {
  for (const work of [endUnanswered, releaseUnattended, settleWhatIsOver]) {
    if (!signal.aborted) await work(signal)
  }
}

async function endUnanswered(signal: AbortSignal) {
  const due = standing().whereNull('confirmed_at').where('starts_at', '<=', new Date())
  await each(await due, signal, (booking) => endAs(booking, 'unanswered'))
}

async function releaseUnattended(signal: AbortSignal) {
  const due = standing()
    .whereNotNull('confirmed_at')
    .whereNull('checked_in_at')
    .whereIn('kind', ['own', 'behalf'])
    .where('ends_at', '>', new Date())
    .whereHas('resource', (resource) =>
      resource.whereRaw("bookings.starts_at + check_in_minutes * interval '1 minute' <= now()")
    )
  await each(await due, signal, (booking) => endAs(booking, 'released'))
}

async function settleWhatIsOver(signal: AbortSignal) {
  const due = standing().where('ends_at', '<=', DateTime.now().minus(SETTLED_AFTER).toJSDate())
  await each(await due, signal, settle)
}

/** What has neither ended before its time nor been settled, the longest waiting first. */
function standing() {
  return Booking.query()
    .whereNull('settled_at')
    .doesntHave('ending')
    .orderBy(['ends_at', 'id'])
    .limit(AT_A_TIME)
}

/** What was answered, attended or cancelled meanwhile is left alone. */
async function endAs(booking: Booking, kind: EndingKind) {
  await transaction(async (client) => {
    const locked = await lockBooking(booking, client)
    const state = kind === 'unanswered' ? 'requested' : 'confirmed'
    if (locked.state !== state || locked.checkedInAt) return
    await endBooking(locked, { kind, reason: '', byId: null }, client)
  })
}

async function settle(booking: Booking) {
  await transaction(async (client) => {
    const locked = await lockBooking(booking, client)
    if (locked.settledAt) return
    await settlePoints(locked, 'spend')
    await locked.useTransaction(client).merge({ settledAt: DateTime.now() }).save()
  })
}

async function each(
  bookings: Booking[],
  signal: AbortSignal,
  act: (booking: Booking) => Promise<void>
) {
  for (const booking of bookings) {
    if (signal.aborted) return
    try {
      await act(booking)
    } catch (error) {
      // The others must not wait for a faulty one; it comes round again in a minute.
      logger.error({ err: error, booking: booking.id }, 'booking not looked after')
    }
  }
}
