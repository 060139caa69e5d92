import { attestVisit } from '#core/enrolment'
import { transaction } from '#core/database'
import type { Person } from '#core/people'
import { MoreThanPossible, OwnService } from '../errors.ts'
import type Service from '../models/service.ts'
import type { ConfirmedAs } from '../models/service_record.ts'
import confirmService from './confirm_service.ts'

type Confirming = { as: ConfirmedAs; minutes: number; by: Person }

/**
 * Whoever was helped, or leads the team, confirms the minutes. Of whoever was helped the word is enough, too, where
 * nobody checked the volunteer in or out.
 */
export default async function confirmHelp(service: Service, confirming: Confirming) {
  return transaction(async (client) => {
    const most = confirming.as === 'beneficiary' ? service.attestableMinutes : null
    if (most !== null) await attest(service, confirming, most)
    await service.enrolment.useTransaction(client).load('attendance')
    return confirmService(service, confirming)
  })
}

async function attest({ enrolment }: Service, { by, minutes }: Confirming, most: number) {
  if (by.id === enrolment.personId) throw new OwnService()
  if (minutes > most) throw new MoreThanPossible({ minutes: most })
  await attestVisit(enrolment.id, minutes, by)
}
