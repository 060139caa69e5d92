import db from '@adonisjs/lucid/services/db'
import type { Span } from '#core/metrics'
import type Territory from '#territories/models/territory'

/** Whole minutes that were confirmed for a plugin's sessions at and below a territory, by the time of the confirmation. */
export default async function confirmedMinutes(
  pluginId: string,
  { path }: Pick<Territory, 'path'>,
  { from, to }: Span
): Promise<number> {
  const row = await db
    .from('enrolment_confirmations as confirmation')
    .join('enrolments as enrolment', 'enrolment.id', 'confirmation.enrolment_id')
    .join('enrolment_sessions as session', 'session.id', 'enrolment.session_id')
    .join('territories', 'territories.id', 'enrolment.territory_id')
    .where('session.plugin_id', pluginId)
    .whereRaw('territories.path <@ ?::ltree', [path])
    .where('confirmation.created_at', '>=', from.toJSDate())
    .where('confirmation.created_at', '<', to.toJSDate())
    .sum('confirmation.minutes as minutes')
    .firstOrFail()
  return Number(row.minutes ?? 0)
}
