import type { Role } from '#core/plugin'

/** What each role may do: what the core says here, and what the kernel adds from plugins at boot. */
class Permissions {
  #ofRole: Record<Role, Set<string>> = {
    community_staff: new Set([
      'desk.enter',
      'cockpit.enter',
      'identity.verify',
      'identity.represent',
      'plugins.manage',
    ]),
    grid_worker: new Set(['desk.enter', 'identity.represent']),
    street_staff: new Set(['desk.enter', 'cockpit.enter', 'plugins.manage']),
    leader: new Set(['cockpit.enter']),
    provider_member: new Set(['provider.enter']),
  }

  grant(permission: string, roles: readonly Role[]) {
    for (const role of roles) this.#ofRole[role].add(permission)
  }

  has(role: Role, permission: string) {
    return this.#ofRole[role].has(permission)
  }
}

export default new Permissions()
