import Shift from '../models/shift.ts'

/** The shifts of a series that are still to come and take place. */
export default function restOfSeries(seriesId: string) {
  return Shift.query()
    .whereHas('session', (session) =>
      session
        .where('series_id', seriesId)
        .where('starts_at', '>', new Date())
        .whereNull('cancelled_at')
    )
    .orderBy('id')
}
