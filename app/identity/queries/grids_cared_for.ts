import type Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'
import type Territory from '#territories/models/territory'

/** The grids within a territory for which somebody is the grid worker now, as the roles that say so. */
export default function gridsCaredFor(person: Person, territory: Territory) {
  return RoleGrant.within(territory)
    .where({ personId: person.id, role: 'grid_worker' })
    .whereNull('revoked_at')
    .where('expires_at', '>', new Date())
    .whereHas('territory', (grids) => grids.where('level', 'grid'))
    .preload('territory')
    .orderBy('id')
}
