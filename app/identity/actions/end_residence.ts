import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import type HouseholdMember from '#identity/models/household_member'
import Person from '#identity/models/person'
import ResidenceConfirmation from '#identity/models/residence_confirmation'

/** Whoever moves out of the house that staff confirmed is known as well as before it, no better. */
export default async function endResidence(
  { id, personId }: HouseholdMember,
  by: Person,
  client: TransactionClient
) {
  const confirmation = await ResidenceConfirmation.query({ client })
    .where('member_id', id)
    .withScopes((confirmations) => confirmations.inForce())
    .forUpdate()
    .first()
  if (!confirmation) return

  await confirmation.merge({ endedAt: DateTime.now(), endedById: by.id }).save()
  const { levelBeneath } = confirmation
  await Person.query({ client }).where('id', personId).update({ assuranceLevel: levelBeneath })
}
