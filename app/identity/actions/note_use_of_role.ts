import { DateTime } from 'luxon'
import type RoleGrant from '#identity/models/role_grant'

/** Remembers on which day a role was last used; written once a day. */
export default async function noteUseOfRole(grant: RoleGrant) {
  const now = DateTime.now()
  if (grant.lastUsedAt && grant.lastUsedAt > now.minus({ days: 1 })) return
  await grant.merge({ lastUsedAt: now }).save()
}
