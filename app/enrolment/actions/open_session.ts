import type { DateTime } from 'luxon'
import transaction from '#core/transaction'
import type { Group } from '#enrolment/groups'
import EnrolmentSession from '#enrolment/models/enrolment_session'
import Quota from '#enrolment/models/quota'

/** At most so many of a group, or of all others. */
export type NewQuota = { group: Group; isForOthers?: boolean; atMost: number }

/** What a session may have beside its time and its seats; see `EnrolmentSession`. */
export type SessionTerms = Partial<
  Pick<
    EnrolmentSession,
    | 'title'
    | 'place'
    | 'href'
    | 'opensAt'
    | 'closesAt'
    | 'cancelUntil'
    | 'companions'
    | 'offerMinutes'
    | 'rules'
    | 'price'
    | 'priceKind'
    | 'noShowLimit'
  >
>

export type NewSession = SessionTerms & {
  pluginId: string
  territoryId: string
  seats: number
  startsAt: DateTime
  endsAt: DateTime
  quotas?: NewQuota[]
}

export default async function openSession(session: NewSession, seriesId: string | null = null) {
  const { quotas = [], ...terms } = session
  return transaction(async (client) => {
    const opened = await EnrolmentSession.create(
      { ...withoutSaying, ...terms, seriesId },
      { client }
    )
    const rows = quotas.map((quota) => ({ isForOthers: false, ...quota, sessionId: opened.id }))
    if (rows.length > 0) await Quota.createMany(rows, { client })
    return opened
  })
}

/** What holds of a session of which no more was said, as the database has it too. */
const withoutSaying = {
  title: '',
  place: '',
  href: null,
  opensAt: null,
  closesAt: null,
  cancelUntil: null,
  companions: 0,
  offerMinutes: null,
  rules: [],
  price: 0,
  priceKind: 'price',
  noShowLimit: null,
  sequence: 0,
  cancelledAt: null,
  settledAt: null,
} satisfies Partial<EnrolmentSession>
