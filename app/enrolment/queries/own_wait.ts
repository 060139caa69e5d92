import { errors } from '@adonisjs/lucid'
import { isOnAt } from '#core/presence'
import Wait from '#enrolment/models/wait'
import type Person from '#identity/models/person'

/** A person's own place on a waiting list, also once it has ended; that of a neighbour is not found. */
export default async function ownWait({ id: personId }: Person, id: string) {
  const wait = await Wait.query()
    .where('person_id', personId)
    .whereRaw('enrolment_waits.id::text = ?', [id])
    .preload('session')
    .preload('enrolment')
    .firstOrFail()
  const { pluginId, territoryId } = wait.session
  if (!(await isOnAt(pluginId, territoryId))) throw new errors.E_ROW_NOT_FOUND()
  return wait
}
