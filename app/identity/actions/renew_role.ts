import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import { explain } from '#identity/actions/grant_role'
import type Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'
import { refuseUnlessMayChange } from '#identity/role_rules'
import transaction from '#core/transaction'

/** Lets a role go on until a later day, and wakes it where it had fallen asleep. */
export default async function renewRole(
  { id, territory }: RoleGrant,
  { by, expiresAt }: { by: Person; expiresAt: DateTime }
) {
  await transaction(async (client) => {
    const grant = await RoleGrant.query({ client }).where('id', id).forUpdate().firstOrFail()
    grant.$setRelated('territory', territory)
    refuseUnlessMayChange(grant, by)

    const before = { role: grant.role, until: grant.expiresAt.toISO(), asleep: grant.isAsleep }
    await grant.merge({ expiresAt, lastUsedAt: DateTime.now() }).save().catch(explain)
    await recordAct({
      act: 'identity.role_renewed',
      by,
      subject: { kind: 'person', id: grant.personId },
      territoryId: grant.territoryId,
      before,
      after: { role: grant.role, until: expiresAt.toISO() },
    })
  })
}
