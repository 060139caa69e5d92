import type EnrolmentSession from '#enrolment/models/enrolment_session'
import type { ShownSession } from '#enrolment/pages'

/** What a page of the kit says of a session. */
export default function sessionView(session: EnrolmentSession): ShownSession {
  const { endsAt, href, id, place, startsAt, title } = session
  return { id, title, place, href, startsAt: startsAt.toISO()!, endsAt: endsAt.toISO()! }
}
