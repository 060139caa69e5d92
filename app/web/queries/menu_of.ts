import type { End } from '#core/plugin'
import type Person from '#identity/models/person'
import navigationFor, { type NavigationView } from '#kernel/queries/navigation_for'
import type Territory from '#territories/models/territory'

/** Shown to whoever holds the permission, or one of several. */
type CoreEntry = NavigationView & { permission?: string | string[] }

/** What the core itself puts into the menu of each end. */
const core: Record<End, CoreEntry[]> = {
  desk: [
    { label: 'desk.overview', icon: 'house', href: '/desk' },
    {
      label: 'desk.verifications',
      icon: 'shield-check',
      href: '/desk/verifications',
      permission: 'identity.verify',
    },
    {
      label: 'desk.representations',
      icon: 'heart-handshake',
      href: '/desk/representations',
      permission: 'identity.represent',
    },
    {
      label: 'privacy.nav.requests',
      icon: 'inbox',
      href: '/desk/privacy',
      permission: 'privacy.answer',
    },
    {
      label: 'purse.desk.appeals.title',
      icon: 'message-circle',
      href: '/desk/points/appeals',
      permission: ['points.adjust', 'points.adjust_more'],
    },
    {
      label: 'purse.desk.results.title',
      icon: 'megaphone',
      href: '/desk/points/results',
      permission: 'points.adjust',
    },
    {
      label: 'registers.nav',
      icon: 'users',
      href: '/desk/registers/persons',
      permission: 'registers.read',
    },
    {
      label: 'budgets.nav',
      icon: 'coins',
      href: '/desk/points',
      permission: 'points.manage',
    },
    {
      label: 'desk.roles',
      icon: 'id-card',
      href: '/desk/roles',
      permission: 'identity.grant_roles',
    },
    {
      label: 'territories.nav.territories',
      icon: 'map-pin',
      href: '/desk/territories',
      permission: 'territories.read',
    },
    {
      label: 'messages.broadcasts.menu',
      icon: 'megaphone',
      href: '/desk/broadcasts',
      permission: 'notifications.broadcast',
    },
    {
      label: 'grids.directory.menu',
      icon: 'phone',
      href: '/desk/directory',
      permission: 'territories.read',
    },
    {
      label: 'search_help.nav',
      icon: 'search',
      href: '/desk/search/misses',
      permission: 'search.manage',
    },
    {
      label: 'deliveries.menu',
      icon: 'send',
      href: '/desk/deliveries',
      permission: 'notifications.read_deliveries',
    },
    {
      label: 'desk.audit',
      icon: 'history',
      href: '/desk/audit',
      permission: 'audit.read',
    },
    {
      label: 'privacy.nav.retention',
      icon: 'archive',
      href: '/desk/retention',
      permission: 'privacy.oversee',
    },
    {
      label: 'privacy.nav.registers',
      icon: 'clipboard-list',
      href: '/desk/privacy-records',
      permission: 'privacy.oversee',
    },
    {
      label: 'privacy.nav.calendar',
      icon: 'calendar',
      href: '/desk/calendar',
      permission: 'privacy.oversee',
    },
    {
      label: 'plugins.nav.plugins',
      icon: 'blocks',
      href: '/desk/plugins',
      permission: 'plugins.manage',
    },
  ],
  provider: [{ label: 'ends.provider.overview', icon: 'house', href: '/provider' }],
  cockpit: [
    { label: 'ends.cockpit.overview', icon: 'house', href: '/cockpit' },
    { label: 'purse.cockpit.nav', icon: 'coins', href: '/cockpit/points' },
    {
      label: 'cockpit.screens.menu',
      icon: 'monitor',
      href: '/cockpit/screens',
      permission: 'cockpit.screens',
    },
  ],
}

/** The menu of an end: the core's own entries, then what plugins add. */
export default async function menuOf(
  end: End,
  territory: Territory,
  member: Person
): Promise<NavigationView[]> {
  const own = core[end].filter(({ permission = [] }) => {
    const needed = [permission].flat()
    return needed.length === 0 || needed.some((each) => member.can(each, territory))
  })
  const fromPlugins = await navigationFor(end, territory, member)
  return [...own.map(({ href, icon, label }) => ({ href, icon, label })), ...fromPlugins]
}
