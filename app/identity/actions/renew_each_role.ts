import type { DateTime } from 'luxon'
import { DomainError } from '#core/errors'
import renewRole from '#identity/actions/renew_role'
import type Person from '#identity/models/person'
import type RoleGrant from '#identity/models/role_grant'

type Outcome = { done: RoleGrant[]; refused: { grant: RoleGrant; error: DomainError }[] }

/** Renews one role after the other: one that cannot be renewed says why, and stands in nobody's way. */
export default async function renewEach(
  grants: RoleGrant[],
  renewal: { by: Person; expiresAt: DateTime }
): Promise<Outcome> {
  const outcome: Outcome = { done: [], refused: [] }
  for (const grant of grants) {
    try {
      await renewRole(grant, renewal)
      outcome.done.push(grant)
    } catch (error) {
      // A broken rule concerns this one alone; anything else is a fault and ends it all.
      if (!(error instanceof DomainError)) throw error
      outcome.refused.push({ grant, error })
    }
  }
  return outcome
}
