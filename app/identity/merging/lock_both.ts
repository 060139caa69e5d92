import type { TransactionClient } from '#core/database'
import { RoleStandsAgainstMerge } from '#identity/merge_errors'
import Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'
import permissions from '#identity/permissions'

/** Two persons, locked in one order, so that two merges of the same two never wait for each other. */
export default async function lockBoth(ids: [string, string], client: TransactionClient) {
  const rows = await Person.query({ client }).whereIn('id', ids).orderBy('id').forUpdate()
  return ids.map((id) => rows.find((row) => row.id === id)!)
}

/** A merge would hand roles on: only whoever may give them may do that. */
export async function refuseRolesOutOfReach(
  persons: Person[],
  by: Person | null,
  client: TransactionClient
) {
  const ids = persons.map(({ id }) => id)
  const grants = await RoleGrant.query({ client })
    .whereIn('person_id', ids)
    .whereNull('revoked_at')
    .preload('territory')
  const isOutOfReach = grants.some(
    ({ role, territory }) => !by?.can(permissions.givenWith(role), territory)
  )
  if (isOutOfReach) throw new RoleStandsAgainstMerge()
}
