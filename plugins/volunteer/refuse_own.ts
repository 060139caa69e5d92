import { handOf, type Person } from '#core/people'
import { OwnService } from './errors.ts'

/** Nobody judges what they did themselves, nor by acting for somebody who may. */
export default function refuseOwn(personId: string, by: Person) {
  if (by.id === personId || handOf(by) === personId) throw new OwnService()
}
