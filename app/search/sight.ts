import { DateTime } from 'luxon'
import type { AnyRole } from '#identity/permissions'
import type Person from '#identity/models/person'
import Territory from '#territories/models/territory'

/** All by which it is decided what somebody may find; both engines and the database ask the same. */
export type Sight = {
  /** Path of the territory that is searched: what is at it, below it and above it can be found. */
  path: string
  /** Path of the viewer's own grid or community, if it lies in the territory: what is there is nearest. */
  home: string
  /** The plugins that are on. */
  pluginIds: string[]
  personId: string | null
  /** Roles that are in force, with the paths below which they count. */
  grants: { role: AnyRole; path: string }[]
  at: DateTime
}

type Place = { territory: Territory; visitor: Person | null; pluginIds: string[] }

/** What a visitor, or a guest, may find in a territory; expects the visitor's territory and role grants. */
export default async function sightOf({ pluginIds, territory, visitor }: Place): Promise<Sight> {
  const grants = visitor?.roleGrants.filter((grant) => grant.isInForce) ?? []
  const home = visitor && (await homeOf(visitor))
  return {
    path: territory.path,
    home: home && territory.covers(home) ? home.path : territory.path,
    pluginIds,
    personId: visitor?.id ?? null,
    grants: grants.map(({ role, territory: { path } }) => ({ role, path })),
    at: DateTime.now(),
  }
}

/** The grid in which somebody lives, if that is known, else the community. */
async function homeOf({ gridId, territory }: Person) {
  return (gridId ? await Territory.find(gridId) : null) ?? territory
}

/** The minute of the week in Shanghai, 0 at the beginning of Monday. */
export function minuteOfWeek(at: DateTime) {
  const there = at.setZone('Asia/Shanghai')
  return ((there.weekday - 1) * 24 + there.hour) * 60 + there.minute
}

/** The codes of the territories above, the highest first. */
export function labelsAbove({ path }: Sight) {
  return path.split('.').slice(0, -1)
}

/** How far something is: 0 in the own grid or community; a step up counts more than one down from there. */
export function distanceOf({ home }: Sight, path: string) {
  const [one, other] = [home.split('.'), path.split('.')]
  const common = one.filter((label, index) => label === other[index]).length
  return 2 * (one.length - common) + (other.length - common)
}
