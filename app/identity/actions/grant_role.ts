import type { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import {
  AdministratorsAreSeparate,
  OwnRole,
  RoleAlreadyGranted,
  RoleTooWide,
} from '#identity/errors'
import Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'
import permissions, { type AnyRole } from '#identity/permissions'
import transaction from '#core/transaction'
import type Territory from '#territories/models/territory'

export type NewRole = {
  person: Person
  role: AnyRole
  territory: Territory
  expiresAt: DateTime
  reason: string
}

/** Gives a person a role at a territory; `by` is null where the platform itself gives the first one. */
export default async function grantRole(
  { expiresAt, person, reason, role, territory }: NewRole,
  by: Person | null
) {
  if (person.id === by?.id) throw new OwnRole()
  if (by && !by.can(permissions.givenWith(role), territory)) throw new RoleTooWide()

  return transaction(async (client) => {
    // Grants to one person come one after the other, so that each is told what it runs into.
    await Person.query({ client }).where('id', person.id).forUpdate().firstOrFail()
    const grant = await RoleGrant.create(
      {
        personId: person.id,
        role,
        territoryId: territory.id,
        expiresAt,
        reason,
        grantedById: by?.id ?? null,
      },
      { client }
    ).catch(explain)
    await recordAct({
      act: 'identity.role_granted',
      by,
      subject: { kind: 'person', id: person.id },
      territoryId: territory.id,
      reason,
      after: { role, until: expiresAt.toISO() },
    })
    return grant
  })
}

/** The constraints of the table say what cannot be; here it becomes words. */
export function explain(error: unknown): never {
  const constraint = error instanceof Error && 'constraint' in error ? error.constraint : null
  if (constraint === 'role_grants_are_not_doubled') throw new RoleAlreadyGranted()
  if (constraint === 'role_grants_separate_administrators') throw new AdministratorsAreSeparate()
  throw error
}
