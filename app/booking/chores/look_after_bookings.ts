import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import endBooking from '#booking/actions/end_booking'
import lockBooking from '#booking/actions/lock_booking'
import settlePoints from '#booking/actions/settle_points'
import Booking from '#booking/models/booking'
import type { EndingKind } from '#booking/models/booking_ending'
import type { ChoreContext } from '#chores/chore'
import { presencesOf, type PluginPlace, type Presence } from '#core/presence'
import transaction from '#core/transaction'

const AT_A_TIME = 500

/** Staff have a day to look at the place before the deposit goes back. */
const SETTLED_AFTER = { days: 1 }

/** Does what time brings: requests that nobody answered, places to which nobody came, points that are due. */
export default async function lookAfterBookings({ signal }: ChoreContext) {
  for (const work of [endUnanswered, releaseUnattended, giveBackWhereOff, settleWhatIsOver]) {
    if (!signal.aborted) await work(signal)
  }
}

async function endUnanswered(signal: AbortSignal) {
  const due = standing().whereNull('confirmed_at').where('starts_at', '<=', new Date())
  await each(await due, signal, (booking) => endAs(booking, 'unanswered'))
}

async function releaseUnattended(signal: AbortSignal) {
  const unattended = () =>
    standing()
      .whereNotNull('confirmed_at')
      .whereNull('checked_in_at')
      .whereIn('kind', ['own', 'behalf'])
      .where('ends_at', '>', new Date())
  const presences = await presencesOf(await placesOf(unattended()))
  const on = presences.filter(({ isOn }) => isOn)
  const due = unattended().whereRaw(isLate, columnsOf(on))
  await each(await due, signal, (booking) => endAs(booking, 'released'))
}

/** What ended while the plugin was off: nobody could come in or give it back, so that it costs nothing. */
async function giveBackWhereOff(signal: AbortSignal) {
  const over = () => standing().where('ends_at', '<=', new Date())
  const presences = await presencesOf(await placesOf(over()))
  const off = presences.filter(({ isOn }) => !isOn)
  const due = over().whereNull('checked_in_at').whereRaw(isOverSince, columnsOf(off))
  await each(await due, signal, (booking) => settle(booking, 'give_back'))
}

async function settleWhatIsOver(signal: AbortSignal) {
  const due = standing().where('ends_at', '<=', DateTime.now().minus(SETTLED_AFTER).toJSDate())
  await each(await due, signal, (booking) => settle(booking, 'spend'))
}

/** SQL: the places that a statement is given. */
const places = `unnest(:plugins::text[], :territories::uuid[], :since::timestamptz[])
  as place (plugin_id, territory_id, since)`

/** SQL that is true where there was time enough to come in: since it began, was booked, and the plugin was on. */
const isLate = `exists (
  select from booking_resources as resource join ${places} using (plugin_id, territory_id)
  where resource.id = bookings.resource_id
    and greatest(bookings.starts_at, bookings.created_at, place.since)
      + resource.check_in_minutes * interval '1 minute' <= now())`

/** SQL that is true for what was over only after something had changed. */
const isOverSince = `exists (
  select from ${places}
  where place.plugin_id = bookings.plugin_id and place.territory_id = bookings.territory_id
    and bookings.ends_at >= place.since)`

function columnsOf(presences: Presence[]) {
  return {
    plugins: presences.map(({ pluginId }) => pluginId),
    territories: presences.map(({ territoryId }) => territoryId),
    since: presences.map(({ since }) => since.toJSDate()),
  }
}

/** Where these are, each place once. */
async function placesOf(bookings: ReturnType<typeof standing>): Promise<PluginPlace[]> {
  const rows = await bookings
    .clearOrder()
    .clearLimit()
    .distinct('bookings.plugin_id', 'bookings.territory_id')
  return rows.map(({ pluginId, territoryId }) => ({ pluginId, territoryId }))
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

async function settle(booking: Booking, price: 'spend' | 'give_back') {
  await transaction(async (client) => {
    const locked = await lockBooking(booking, client)
    if (locked.settledAt) return
    await settlePoints(locked, price)
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
