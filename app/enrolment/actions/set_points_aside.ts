import { holdPoints } from '#core/points'
import type Enrolment from '#enrolment/models/enrolment'
import type EnrolmentSession from '#enrolment/models/enrolment_session'

/** A session may be put off; the points wait for it that long before they go back by themselves. */
const HELD_AFTER_END = { days: 60 }

/** Sets aside what the seats cost, in the transaction in which they are taken. */
export default async function setPointsAside(
  enrolment: Enrolment,
  session: EnrolmentSession,
  seats: number
) {
  if (session.price === 0) return
  const hold = await holdPoints({
    pluginId: session.pluginId,
    personId: enrolment.personId,
    territoryId: session.territoryId,
    amount: session.price * seats,
    reference: `enrolment:${enrolment.id}`,
    reason: { key: `enrolment.points.${session.priceKind}`, values: { title: session.title } },
    expiresAt: session.endsAt.plus(HELD_AFTER_END),
  })
  await enrolment.merge({ holdId: hold.id }).save()
}
