import { v5 as uuid } from 'uuid'
import book, { type BookingRequest } from '#booking/actions/book'
import { BookingRefused, NothingToBook } from '#booking/errors'
import BookingSeries from '#booking/models/booking_series'
import type Resource from '#booking/models/resource'
import occurrencesOf, { type Rhythm } from '#booking/queries/occurrences_of'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'

export type SeriesRequest = BookingRequest & Pick<Rhythm, 'weeks' | 'until'>

/**
 * Books every time of a series that can be had, and leaves out those that clash. Throws NothingToBook
 * where none can. The same tap sent again books nothing more.
 */
export default async function bookSeries(resource: Resource, request: SeriesRequest) {
  return transaction(async (client) => {
    const earlier = await lockTap(request, client)
    if (earlier) return earlier

    const series = await begin(resource, request, client)
    let booked = 0
    for (const { endsAt, refusal, startsAt } of await occurrencesOf(resource, request)) {
      const requestKey = uuid(startsAt.toISO()!, request.requestKey)
      const one = { ...request, startsAt, endsAt, requestKey, seriesId: series.id }
      if (!refusal && (await bookUnlessTaken(resource, one))) booked++
    }
    if (booked === 0) throw new NothingToBook()
    return series
  })
}

/** Two taps at once wait for one another; the second finds what the first has made. */
async function lockTap({ by, requestKey }: SeriesRequest, client: TransactionClient) {
  const key = `booking:series:${requestKey}`
  await client.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key])
  return BookingSeries.findBy({ madeById: by.id, requestKey }, { client })
}

function begin(
  { id: resourceId, pluginId, territoryId }: Resource,
  { by, requestKey, until, weeks }: SeriesRequest,
  client: TransactionClient
) {
  const place = { territoryId, pluginId, resourceId }
  return BookingSeries.create({ ...place, madeById: by.id, requestKey, weeks, until }, { client })
}

/** Somebody else may have been quicker since it was looked at: then this one time is left out. */
async function bookUnlessTaken(resource: Resource, request: BookingRequest) {
  try {
    return await book(resource, request)
  } catch (error) {
    if (!(error instanceof BookingRefused)) throw error
    return null
  }
}
