import Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'
import type Territory from '#territories/models/territory'

/** A person with the roles that they have within a territory, or a 404 if there are none. */
export default async function roleHolder(territory: Territory, personId: string) {
  const grants = await RoleGrant.within(territory)
    .whereRaw('person_id::text = ?', [String(personId)])
    .whereNull('revoked_at')
    .preload('territory')
    .orderBy('id')
  const person = await Person.findOrFail(grants[0]?.personId ?? null)
  person.$setRelated('roleGrants', grants)
  return person
}

/** A person who has a role within a territory, or had one, or a 404. */
export async function formerRoleHolder(territory: Territory, personId: string) {
  const grant = await RoleGrant.within(territory)
    .whereRaw('person_id::text = ?', [String(personId)])
    .firstOrFail()
  return Person.findOrFail(grant.personId)
}
