import type { TransactionClient } from '#core/database'
import RoleGrant from '#identity/models/role_grant'
import permissions from '#identity/permissions'
import type Territory from '#territories/models/territory'

/** The ids of those whose role gives them a permission at a territory now. */
export default async function holdersOf(
  permission: string,
  { path }: Territory,
  client?: TransactionClient
) {
  const roles = permissions.roles.filter((role) => permissions.has(role, permission))
  const grants = await RoleGrant.query({ client })
    .whereIn('role', roles)
    .whereNull('revoked_at')
    .whereHas('territory', (territory) => territory.whereRaw('?::ltree <@ path', [path]))
    .preload('territory')
  const awake = grants.filter((grant) => grant.isInForce)
  return [...new Set(awake.map(({ personId }) => personId))]
}
