import Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'
import permissions from '#identity/permissions'
import type Territory from '#territories/models/territory'

/** Whoever works at the desk within a territory, and is none of `except`; by name. */
export default function colleaguesWithin(territory: Territory, except: Person[]) {
  const atDesk = permissions.roles.filter((role) => permissions.has(role, 'desk.enter'))
  const holders = RoleGrant.within(territory)
    .whereIn('role', atDesk)
    .whereNull('revoked_at')
    .where('expires_at', '>', new Date())
    .select('person_id')
  return Person.query()
    .withScopes((persons) => persons.shown())
    .whereIn('id', holders)
    .whereNotIn(
      'id',
      except.map(({ id }) => id)
    )
    .orderBy(['name', 'id'])
}

/** One of them, or a 404. */
export function colleagueWithin(territory: Territory, except: Person[], id: string) {
  return colleaguesWithin(territory, except).whereRaw('persons.id::text = ?', [id]).firstOrFail()
}
