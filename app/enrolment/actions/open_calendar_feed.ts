import { randomBytes } from 'node:crypto'
import transaction from '#core/transaction'
import { lockPerson } from '#enrolment/actions/lock_session'
import endCalendarFeed from '#enrolment/actions/end_calendar_feed'
import CalendarFeed from '#enrolment/models/calendar_feed'
import type Person from '#identity/models/person'
import { digest, seal } from '#identity/sealed'

/** Gives a person a secret address for their calendar; the one before leads nowhere from then on. */
export default async function openCalendarFeed(person: Person) {
  return transaction(async (client) => {
    await lockPerson(person.id, client)
    await endCalendarFeed(person)
    const secret = randomBytes(24).toString('base64url')
    return CalendarFeed.create(
      { personId: person.id, secretSealed: seal(secret), secretDigest: digest(secret) },
      { client }
    )
  })
}
