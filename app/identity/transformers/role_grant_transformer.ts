import type RoleGrant from '#identity/models/role_grant'
import { keyOfPermission, keyOfRole } from '#identity/permission_texts'
import permissions from '#identity/permissions'

export default class RoleGrantTransformer {
  constructor(private grant: RoleGrant) {}

  toObject() {
    const { expiresAt, id, isAsleep, isInForce, role, territory } = this.grant
    return {
      id,
      role: keyOfRole(role),
      territory: territory.shortName,
      until: expiresAt.setZone('Asia/Shanghai').toISODate()!,
      isAsleep,
      isInForce,
    }
  }

  /** A line of the list: whose role it is. */
  forList() {
    const { person } = this.grant
    return { ...this.toObject(), personId: person.id, name: person.shownName }
  }

  /** Everything that the role lets its holder do, each with the key of its words. */
  withPermissions() {
    return { ...this.toObject(), permissions: permissions.of(this.grant.role).map(keyOfPermission) }
  }
}
