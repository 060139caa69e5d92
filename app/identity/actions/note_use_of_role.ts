import { DateTime } from 'luxon'
import type RoleGrant from '#identity/models/role_grant'

/** Remembers on which day roles were last used; written once a day. */
export default async function noteUseOfRole(grants: RoleGrant[]) {
  const now = DateTime.now()
  for (const grant of grants) {
    if (grant.lastUsedAt && grant.lastUsedAt > now.minus({ days: 1 })) continue
    await grant.merge({ lastUsedAt: now }).save()
  }
}
