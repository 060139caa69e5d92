import Person from '#identity/models/person'
import permissions from '#identity/permissions'
import type Territory from '#territories/models/territory'

const MOST = 200

/** Who works within a territory at present, by name; the directory is written of them. */
export default function staffToList({ path }: Territory) {
  const roles = permissions.roles.filter((role) => permissions.has(role, 'desk.enter'))
  return Person.query()
    .withScopes((persons) => persons.shown())
    .whereHas('roleGrants', (grants) =>
      grants
        .whereIn('role', roles)
        .whereNull('revoked_at')
        .whereRaw('expires_at > now()')
        .whereHas('territory', (territory) => territory.whereRaw('path <@ ?::ltree', [path]))
    )
    .whereNotNull('name')
    .orderBy('name')
    .orderBy('id')
    .limit(MOST)
}
