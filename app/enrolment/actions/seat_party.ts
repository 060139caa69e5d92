import type { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import type { Companion } from '#enrolment/companions'
import Enrolment from '#enrolment/models/enrolment'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import type { QuotaPlace } from '#enrolment/queries/quota_room'

/** Who sits where: the first seat and code are the person's, the others their companions'. */
export type Party = {
  personId: string
  companions: Companion[]
  seats: number[]
  codes: string[]
  quotaPlaces: QuotaPlace[]
  enrolledById: string | null
  offerExpiresAt?: DateTime
}

/** Gives seats that are free to a person and those they bring; the session's row is locked. */
export default async function seatParty(
  session: EnrolmentSession,
  party: Party,
  client: TransactionClient
) {
  const { codes, companions, enrolledById, offerExpiresAt, personId, seats } = party
  const sitting = (index: number) => ({
    territoryId: session.territoryId,
    sessionId: session.id,
    personId,
    seats: session.seats,
    seat: seats[index],
    code: codes[index],
    startsAt: session.startsAt,
    endsAt: session.endsAt,
  })
  const enrolment = await Enrolment.create(
    { ...sitting(0), enrolledById, offerExpiresAt: offerExpiresAt ?? null },
    { client }
  )
  const brought = companions.map((companion, index) => ({
    ...sitting(index + 1),
    companion,
    broughtById: enrolment.id,
  }))
  if (brought.length > 0) await Enrolment.createMany(brought, { client })
  await takeQuotaPlaces(enrolment, party.quotaPlaces, client)
  return enrolment
}

async function takeQuotaPlaces({ id }: Enrolment, places: QuotaPlace[], client: TransactionClient) {
  if (places.length === 0) return
  const rows = places.map(({ atMost, place, quotaId }) => ({
    enrolment_id: id,
    quota_id: quotaId,
    at_most: atMost,
    place,
  }))
  await client.table('enrolment_quota_places').multiInsert(rows)
}
