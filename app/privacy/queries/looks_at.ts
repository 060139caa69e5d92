import db from '@adonisjs/lucid/services/db'
import maskName from '#identity/masked_name'
import type Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'
import { keyOfRole } from '#identity/permission_texts'
import idsOf from '#privacy/queries/ids_of'

const PAGE = 20

/** Somebody looked at a person's data: `act` and `role` are keys of texts, `at` an ISO time. */
export type Look = {
  id: string
  act: string
  at: string
  /** Masked; null for whoever has left and been erased. */
  name: string | null
  role: string | null
  place: string | null
  purpose: string
}

type LookRow = {
  id: string
  act: string
  recorded_at: Date
  reason: string
  name: string | null
  grant_id: string | null
}

/** Who looked at a person's data, the latest first, from before the look with the id `before`. */
export default async function looksAt(
  person: Person,
  before: string | null = null
): Promise<{ looks: Look[]; next: string | null }> {
  const found = await rowsOf(await idsOf(person.id), before)
  const rows = found.slice(0, PAGE)
  const grants = await RoleGrant.query()
    .whereIn(
      'id',
      rows.flatMap(({ grant_id }) => grant_id ?? [])
    )
    .preload('territory')
  const byId = new Map(grants.map((grant) => [grant.id, grant]))
  const looks = rows.map((row) => lookOf(row, byId.get(row.grant_id ?? '') ?? null))
  return { looks, next: found.length > PAGE ? looks[PAGE - 1].id : null }
}

/** With the role by which they looked: the nearest one that reached there at that time. */
async function rowsOf(people: string[], before: string | null): Promise<LookRow[]> {
  const { rows } = await db.rawQuery(
    `select entry.id, entry.act, entry.recorded_at, entry.reason, actor.name, by_role.grant_id
     from audit_entries as entry
     left join persons as actor on actor.id = entry.actor_id
     left join lateral (
       select role_grants.id as grant_id from role_grants
       join territories as workplace on workplace.id = role_grants.territory_id
       join territories as here on here.id = entry.territory_id and here.path <@ workplace.path
       where role_grants.person_id = entry.actor_id
         and role_grants.created_at <= entry.recorded_at
         and coalesce(role_grants.revoked_at, role_grants.expires_at) > entry.recorded_at
       order by nlevel(workplace.path) desc, role_grants.id limit 1
     ) as by_role on true
     where entry.kind = 'look' and entry.subject_kind = 'person'
       and entry.subject_id = any(:people::text[])
       and (:before::text is null or entry.id::text < :before)
     order by entry.id desc limit :limit`,
    { people, before, limit: PAGE + 1 }
  )
  return rows
}

function lookOf({ act, id, name, reason, recorded_at }: LookRow, grant: RoleGrant | null): Look {
  return {
    id,
    act: `audit.acts.${act}`,
    at: recorded_at.toISOString(),
    name: name && maskName(name),
    role: grant && keyOfRole(grant.role),
    place: grant && grant.territory.shortName,
    purpose: reason,
  }
}
