import type { Role } from '#core/plugin'

/** With which permission a role is given: one of the own territory, or any at all. */
export type GrantingPermission = 'identity.grant_roles' | 'identity.grant_all_roles'

type RoleFacts = {
  /** What the core itself lets the role do; plugins add theirs. */
  permissions: string[]
  givenWith: GrantingPermission
}

/** The roles of the core: the only place in which a role is tied to what it may do. */
const roles: Record<Role, RoleFacts> = {
  volunteer: { permissions: [], givenWith: 'identity.grant_roles' },
  grid_worker: {
    permissions: ['desk.enter', 'identity.represent', 'territories.read', 'registers.read'],
    givenWith: 'identity.grant_roles',
  },
  community_staff: {
    permissions: [
      'desk.enter',
      'cockpit.enter',
      'cockpit.screens',
      'identity.verify',
      'identity.merge',
      'identity.represent',
      'privacy.answer',
      'plugins.manage',
      'territories.read',
      'territories.directory',
      'registers.read',
      'registers.edit',
      'registers.unmask',
      'registers.export',
      'registers.import',
      'points.adjust',
      'search.manage',
      'points.manage',
      'notifications.broadcast',
      'notifications.read_deliveries',
    ],
    givenWith: 'identity.grant_roles',
  },
  provider_member: { permissions: ['provider.enter'], givenWith: 'identity.grant_roles' },
  street_staff: {
    permissions: [
      'desk.enter',
      'cockpit.enter',
      'cockpit.screens',
      'plugins.manage',
      'identity.grant_roles',
      'territories.read',
      'territories.manage',
      'territories.directory',
      'identity.merge',
      'registers.read',
      'points.adjust_more',
      'search.manage',
      'points.manage',
      'notifications.broadcast',
      'notifications.read_deliveries',
    ],
    givenWith: 'identity.grant_all_roles',
  },
  leader: { permissions: ['cockpit.enter'], givenWith: 'identity.grant_all_roles' },
  // Three administrators, one person each (GB/T 22239-2019 8.1.4): who runs it, who grants, who audits.
  system_administrator: {
    permissions: [
      'desk.enter',
      'plugins.manage',
      'privacy.oversee',
      'territories.read',
      'territories.manage',
      'territories.directory',
      'search.manage',
      'notifications.read_deliveries',
    ],
    givenWith: 'identity.grant_all_roles',
  },
  security_administrator: {
    permissions: [
      'desk.enter',
      'identity.grant_roles',
      'identity.grant_all_roles',
      'privacy.oversee',
      'identity.reset_second_factor',
    ],
    givenWith: 'identity.grant_all_roles',
  },
  audit_administrator: {
    permissions: ['desk.enter', 'audit.read'],
    givenWith: 'identity.grant_all_roles',
  },
}

export default roles
