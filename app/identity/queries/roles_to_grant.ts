import { UnknownRole } from '#identity/errors'
import type Person from '#identity/models/person'
import { keyOfRole } from '#identity/permission_texts'
import permissions from '#identity/permissions'
import type Territory from '#territories/models/territory'

/** The roles that a person may give at a territory, with the keys of their words. */
export default function rolesToGrant(by: Person, territory: Territory) {
  return permissions.roles
    .filter((role) => by.can(permissions.givenWith(role), territory))
    .map((role) => ({ role, label: keyOfRole(role) }))
}

/** The role with this name; one that nobody knows is an error beside its field. */
export function knownRole(name: string) {
  const role = permissions.roles.find((each) => each === name)
  if (!role) throw new UnknownRole()
  return role
}
