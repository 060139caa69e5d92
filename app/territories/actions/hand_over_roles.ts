import type { TransactionClient } from '#core/database'
import grantRole from '#identity/actions/grant_role'
import revokeRole from '#identity/actions/revoke_role'
import type Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'
import permissions from '#identity/permissions'
import type Territory from '#territories/models/territory'

type Merger = { from: Territory; into: Territory }

/**
 * Roles at a territory that was merged go over to its successor, each with its end, if whoever merges might
 * grant them there. The others stay with the old territory's own records until they end: merging gives
 * nobody power over neighbours.
 */
export default async function handOverRoles(
  { from, into }: Merger,
  { by, reason }: { by: Person; reason: string },
  client: TransactionClient
) {
  const grants = await grantsThatGoOver({ from, into }, by, client)
  for (const grant of grants) {
    const { expiresAt, person, role } = grant
    await revokeRole(grant, { by, reason })
    await grantRole({ person, role, territory: into, expiresAt, reason }, by)
  }
  return grants.length
}

/** The roles in force that whoever merges might grant at the successor, to others than themselves. */
export async function grantsThatGoOver(
  { from, into }: Merger,
  by: Person,
  client: TransactionClient
) {
  const grants = await grantsAt(from, client)
  const there = await grantsAt(into, client)
  const isHeldThere = (grant: RoleGrant) =>
    there.some(({ personId, role }) => personId === grant.personId && role === grant.role)
  return grants.filter(
    (grant) =>
      grant.personId !== by.id &&
      by.can(permissions.givenWith(grant.role), into) &&
      !isHeldThere(grant)
  )
}

/** The roles in force at this very territory. */
export function grantsAt({ id }: Territory, client: TransactionClient) {
  return RoleGrant.query({ client })
    .where('territory_id', id)
    .whereNull('revoked_at')
    .whereRaw('expires_at > now()')
    .preload('person')
    .preload('territory')
    .orderBy('id')
}
