import type Territory from '#territories/models/territory'
import Enrolment from '#enrolment/models/enrolment'

/** How many who were checked out of a plugin's sessions at and below a territory wait for their minutes. */
export default async function unconfirmedCount(
  pluginId: string,
  territory: Territory
): Promise<number> {
  const row = await Enrolment.within(territory)
    .withScopes((enrolments) => enrolments.seated())
    .whereHas('session', (session) => session.where('plugin_id', pluginId))
    .whereHas('attendance', (attendance) => attendance.whereNotNull('checked_out_at'))
    .doesntHave('confirmation')
    .pojo<{ total: string }>()
    .count('* as total')
    .firstOrFail()
  return Number(row.total)
}
