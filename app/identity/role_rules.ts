import type { DomainError } from '#core/errors'
import { OwnRole, RoleEnded, RoleTooWide } from '#identity/errors'
import type Person from '#identity/models/person'
import type RoleGrant from '#identity/models/role_grant'
import permissions from '#identity/permissions'

/** Why somebody cannot renew or take back a role as it stands, or null. Its territory is loaded. */
export function refusalToChange(grant: RoleGrant, by: Person): DomainError | null {
  if (grant.personId === by.id) return new OwnRole()
  if (!by.can(permissions.givenWith(grant.role), grant.territory)) return new RoleTooWide()
  return grant.revokedAt ? new RoleEnded() : null
}

export function refuseUnlessMayChange(grant: RoleGrant, by: Person) {
  const refusal = refusalToChange(grant, by)
  if (refusal) throw refusal
}
