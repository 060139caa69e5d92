import { attestVisit } from '#core/enrolment'
import { transaction } from '#core/database'
import type { Person } from '#core/people'
import { HelpNotOver, MoreThanPossible } from '../errors.ts'
import type Service from '../models/service.ts'
import type { ConfirmedAs } from '../models/service_record.ts'
import refuseOwn from '../refuse_own.ts'
import confirmService from './confirm_service.ts'

type Confirming = { as: ConfirmedAs; minutes: number; by: Person }

/**
 * Whoever was helped, or leads the team, confirms the minutes. Of whoever was helped the word is enough, too, where
 * nobody checked the volunteer in or out.
 */
export default async function confirmHelp(service: Service, confirming: Confirming) {
  return transaction(async (client) => {
    const isSaid = confirming.as === 'beneficiary' && service.measuredMinutes === null
    if (isSaid) await attest(service, confirming)
    await service.enrolment.useTransaction(client).load('attendance')
    return confirmService(service, confirming)
  })
}

async function attest(
  { attestableMinutes: most, enrolment }: Service,
  { by, minutes }: Confirming
) {
  refuseOwn(enrolment.personId, by)
  if (most === null) throw new HelpNotOver()
  if (minutes > most) throw new MoreThanPossible({ minutes: most })
  await attestVisit(enrolment.id, minutes, by)
}
