import { better, type AssuranceLevel } from '#core/assurance'
import type { TransactionClient } from '#core/database'
import type Person from '#identity/models/person'

/** How well a person is known by what was decided about them: verifications, and a confirmed residence. */
export default async function levelByEvidence(
  { id }: Person,
  client: TransactionClient
): Promise<AssuranceLevel> {
  const { rows } = await client.rawQuery(
    `select case when confirmation.is_confirmed then 'in_person' else decision.level end as level
     from identity_verifications as verification
     join identity_verification_decisions as decision on decision.verification_id = verification.id
     left join in_person_confirmations as confirmation on confirmation.decision_id = decision.id
     where verification.person_id = :id and decision.is_confirmed
     union all
     select 'resident' from residence_confirmations where person_id = :id and ended_at is null`,
    { id }
  )
  return (rows as { level: AssuranceLevel }[]).reduce<AssuranceLevel>(
    (best, { level }) => better(best, level),
    'phone'
  )
}
