import { isOnAt } from '#core/presence'
import clock from '#enrolment/clock'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import kinds from '#notifications/kinds'
import sendNotice from '#notifications/actions/send_notice'

type Telling = {
  kind: string
  personId: string
  /** Of one kind a person is told once for each. */
  reference: string
  values?: Record<string, string | number>
  href: string | null
}

/** Tells a person something about a session, unless the plugin is off there. */
export default async function tell(session: EnrolmentSession, telling: Telling) {
  const { pluginId, startsAt, territoryId, title } = session
  if (!(await isOnAt(pluginId, territoryId))) return

  await sendNotice({
    ...telling,
    sender: 'enrolment',
    urgency: kinds.find('enrolment', telling.kind)!.urgency,
    territoryId,
    values: { title, at: clock(startsAt), ...telling.values },
  })
}
