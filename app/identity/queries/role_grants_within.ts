import { validate as isUuid } from 'uuid'
import RoleGrant from '#identity/models/role_grant'
import type Territory from '#territories/models/territory'

const PAGE = 50
const MOST_CHOSEN = 50

/** Who has which role within a territory, the newest first; those that were taken back are left out. */
export default function roleGrantsWithin(territory: Territory, search: string, page: number) {
  const grants = RoleGrant.within(territory)
    .whereNull('revoked_at')
    .preload('person')
    .preload('territory')
    .orderBy('role_grants.id', 'desc')
  const text = search.trim()
  if (text) {
    grants.whereHas('person', (person) =>
      person
        .withScopes((persons) => persons.shown())
        .whereRaw('position(? in persons.name) > 0', [text])
    )
  }
  return grants.paginate(page, PAGE)
}

/** Those of these ids that are within a territory, in the order of the list; what is no id is left out. */
export function roleGrantsChosen(territory: Territory, ids: unknown[]) {
  const wellFormed = ids.filter((id): id is string => typeof id === 'string' && isUuid(id))
  return RoleGrant.within(territory)
    .whereIn('role_grants.id', wellFormed.slice(0, MOST_CHOSEN))
    .preload('person')
    .preload('territory')
    .orderBy('role_grants.id', 'desc')
}
