import env from '#start/env'
import CalendarFeed from '#enrolment/models/calendar_feed'
import type Person from '#identity/models/person'
import { digest, unseal } from '#identity/sealed'

/** The open calendar feed of a person, or null. */
export default async function feedOf({ id }: Person) {
  return CalendarFeed.query().where('person_id', id).whereNull('ended_at').first()
}

/** The feed that this secret opens, with its person; one that was taken back is not found. */
export async function feedWithSecret(secret: string) {
  return CalendarFeed.query()
    .where('secret_digest', digest(secret))
    .whereNull('ended_at')
    .whereHas('person', (person) => person.withScopes((persons) => persons.shown()))
    .preload('person')
    .firstOrFail()
}

/** The secret address, as a phone subscribes to it. */
export function addressOf({ secretSealed }: CalendarFeed) {
  return `${env.get('APP_URL')}/calendar/${unseal(secretSealed)}/linli.ics`
}
