import type { End, PluginRole, Role } from '#core/plugin'
import roles, { type GrantingPermission } from '#identity/roles'

export type AnyRole = Role | PluginRole

type Facts = { permissions: Set<string>; givenWith: GrantingPermission }

/** What each role may do: what the core says, and what the kernel adds from plugins at boot. */
class Permissions {
  #roles = new Map<string, Facts>(
    Object.entries(roles).map(([role, { givenWith, permissions }]) => {
      return [role, { permissions: new Set(permissions), givenWith }]
    })
  )

  /** Every role there is, the core's first. */
  get roles() {
    return [...this.#roles.keys()] as AnyRole[]
  }

  /** A role that a plugin brings; staff of a street or community may give it in their territory. */
  addRole(role: PluginRole, { opens }: { opens: readonly End[] }) {
    const permissions = new Set(opens.map((end) => `${end}.enter`))
    this.#roles.set(role, { permissions, givenWith: 'identity.grant_roles' })
  }

  grant(permission: string, toRoles: readonly AnyRole[]) {
    for (const role of toRoles) this.#facts(role).permissions.add(permission)
  }

  /** A role of a plugin that is not here any more gives nothing. */
  has(role: AnyRole, permission: string) {
    return this.#roles.get(role)?.permissions.has(permission) ?? false
  }

  of(role: AnyRole) {
    return [...(this.#roles.get(role)?.permissions ?? [])]
  }

  /** With which permission this role is given. */
  givenWith(role: AnyRole) {
    return this.#facts(role).givenWith
  }

  #facts(role: AnyRole) {
    const facts = this.#roles.get(role)
    if (!facts) throw new Error(`There is no role "${role}"`)
    return facts
  }
}

export default new Permissions()
