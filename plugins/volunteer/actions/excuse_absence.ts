import { excuseNoShow } from '#core/enrolment'
import type { Person } from '#core/people'
import { OwnService } from '../errors.ts'
import type Service from '../models/service.ts'

/** Staff know why a volunteer could not come: it counts no more. */
export default async function excuseAbsence({ enrolment }: Service, reason: string, by: Person) {
  if (enrolment.personId === by.id) throw new OwnService()
  return excuseNoShow(enrolment.id, reason, by)
}
