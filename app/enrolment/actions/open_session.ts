import type { DateTime } from 'luxon'
import transaction from '#core/transaction'
import EnrolmentSession from '#enrolment/models/enrolment_session'

export type NewSession = {
  pluginId: string
  territoryId: string
  seats: number
  startsAt: DateTime
  endsAt: DateTime
}

export default async function openSession(session: NewSession) {
  return transaction((client) => EnrolmentSession.create(session, { client }))
}
