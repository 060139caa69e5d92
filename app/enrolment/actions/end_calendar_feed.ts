import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import CalendarFeed from '#enrolment/models/calendar_feed'
import type Person from '#identity/models/person'

/** Takes the secret address back. Doing it again changes nothing. */
export default async function endCalendarFeed({ id }: Person) {
  await transaction(async (client) => {
    await CalendarFeed.query({ client })
      .where('person_id', id)
      .whereNull('ended_at')
      .update({ ended_at: DateTime.now().toJSDate() })
  })
}
