import { errors } from '@adonisjs/lucid'
import { isOnAt } from '#core/presence'
import Enrolment from '#enrolment/models/enrolment'
import type Person from '#identity/models/person'

/** A person's own enrolment in whatever plugin, cancelled or not; that of a neighbour is not found. */
export default async function ownEntry({ id: personId }: Person, id: string) {
  const entry = await Enrolment.query()
    .where('person_id', personId)
    .whereNull('brought_by_id')
    .whereNull('offer_expires_at')
    .whereRaw('enrolments.id::text = ?', [id])
    .preload('session')
    .preload('enrolledBy')
    .preload('companions')
    .firstOrFail()
  const { pluginId, territoryId } = entry.session
  if (!(await isOnAt(pluginId, territoryId))) throw new errors.E_ROW_NOT_FOUND()
  return entry
}
