import { errors } from '@adonisjs/lucid'
import { isOnAt } from '#core/presence'
import EnrolmentSession from '#enrolment/models/enrolment_session'
import type Territory from '#territories/models/territory'

/** A session of a community whose plugin is on there, or a 404. */
export default async function sessionAt(community: Territory, id: string) {
  const session = await EnrolmentSession.findWithin(community, id)
  if (!(await isOnAt(session.pluginId, session.territoryId))) throw new errors.E_ROW_NOT_FOUND()
  return session
}
