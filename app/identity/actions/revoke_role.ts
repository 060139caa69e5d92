import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import type Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'
import { refuseUnlessMayChange } from '#identity/role_rules'
import transaction from '#core/transaction'

/** Takes a role back at once; that it was held, and by whose word, stays known. */
export default async function revokeRole(
  { id, territory }: RoleGrant,
  { by, reason }: { by: Person; reason: string }
) {
  await transaction(async (client) => {
    const grant = await RoleGrant.query({ client }).where('id', id).forUpdate().firstOrFail()
    grant.$setRelated('territory', territory)
    refuseUnlessMayChange(grant, by)

    await grant.merge({ revokedAt: DateTime.now(), revokedById: by.id }).save()
    await recordAct({
      act: 'identity.role_revoked',
      by,
      subject: { kind: 'person', id: grant.personId },
      territoryId: grant.territoryId,
      reason,
      before: { role: grant.role, until: grant.expiresAt.toISO() },
    })
  })
}
