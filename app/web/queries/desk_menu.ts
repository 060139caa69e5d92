import type Person from '#identity/models/person'
import navigationFor, { type NavigationView } from '#kernel/queries/navigation_for'
import type Territory from '#territories/models/territory'

/** The menu of the staff's end: the core's own entries, then what plugins add. */
export default async function deskMenu(
  territory: Territory,
  member: Person
): Promise<NavigationView[]> {
  const core: (NavigationView & { permission?: string })[] = [
    { label: 'desk.overview', icon: 'house', href: '/desk' },
    {
      label: 'desk.verifications',
      icon: 'shield-check',
      href: '/desk/verifications',
      permission: 'identity.verify',
    },
  ]
  const own = core.filter(({ permission }) => !permission || member.can(permission, territory))
  const fromPlugins = await navigationFor('desk', territory, member)
  return [...own.map(({ href, icon, label }) => ({ href, icon, label })), ...fromPlugins]
}
