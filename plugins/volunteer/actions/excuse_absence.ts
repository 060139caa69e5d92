import { excuseNoShow } from '#core/enrolment'
import type { Person } from '#core/people'
import type Service from '../models/service.ts'
import refuseOwn from '../refuse_own.ts'

/** Staff know why a volunteer could not come: it counts no more. */
export default async function excuseAbsence({ enrolment }: Service, reason: string, by: Person) {
  refuseOwn(enrolment.personId, by)
  return excuseNoShow(enrolment.id, reason, by)
}
