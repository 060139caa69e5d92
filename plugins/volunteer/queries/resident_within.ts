import type { Territory } from '#core/people'
import { residentsAt } from './resident_sought.ts'

/** One resident of a territory. */
export default async function residentWithin(territory: Territory, id: string) {
  return residentsAt(territory).whereRaw('persons.id::text = ?', [id]).firstOrFail()
}
