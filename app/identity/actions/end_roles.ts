import revokeRole from '#identity/actions/revoke_role'
import type Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'
import permissions from '#identity/permissions'
import transaction from '#core/transaction'
import type Territory from '#territories/models/territory'

/** Takes back all roles of somebody within a territory that `by` may take back. */
export default async function endRoles(
  person: Person,
  territory: Territory,
  { by, reason }: { by: Person; reason: string }
) {
  await transaction(async (client) => {
    const grants = await RoleGrant.within(territory)
      .useTransaction(client)
      .where('person_id', person.id)
      .whereNull('revoked_at')
      .preload('territory')
      .orderBy('id')
    for (const grant of grants) {
      if (by.can(permissions.givenWith(grant.role), grant.territory)) {
        await revokeRole(grant, { by, reason })
      }
    }
  })
}
