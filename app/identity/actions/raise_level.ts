import { better, type AssuranceLevel } from '#core/assurance'
import type { TransactionClient } from '#core/database'
import type Person from '#identity/models/person'
import ResidenceConfirmation from '#identity/models/residence_confirmation'

/** The person is known this well from now on; never worse than before. Within the caller's transaction. */
export default async function raiseLevel(
  person: Person,
  level: AssuranceLevel,
  client: TransactionClient
) {
  const residence = await ResidenceConfirmation.query({ client })
    .where('person_id', person.id)
    .withScopes((confirmations) => confirmations.inForce())
    .first()
  // What lies beneath is what is left when they move out.
  await residence?.merge({ levelBeneath: better(residence.levelBeneath, level) }).save()
  await person
    .useTransaction(client)
    .merge({ assuranceLevel: better(person.assuranceLevel, level) })
    .save()
}
