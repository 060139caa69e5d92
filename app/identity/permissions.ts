import type { StaffRole } from '#core/plugin'

/** What each role may do: what the core says here, and what the kernel adds from plugins at boot. */
class Permissions {
  #ofRole = new Map<StaffRole, Set<string>>([
    ['community_staff', new Set(['identity.verify', 'plugins.manage'])],
    ['grid_worker', new Set()],
  ])

  grant(permission: string, roles: StaffRole[]) {
    for (const role of roles) this.#ofRole.get(role)?.add(permission)
  }

  has(role: StaffRole, permission: string) {
    return this.#ofRole.get(role)?.has(permission) ?? false
  }
}

export default new Permissions()
