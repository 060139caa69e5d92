import type { TransactionClient } from '#core/database'
import readTogether from '#core/read_together'
import RoleGrant from '#identity/models/role_grant'
import type { Earner } from '#rules/worth'

/** Who earned, as they are known now: whoever was merged into another is that one. */
export type KnownEarner = Earner & { id: string; name: string | null; householdId: string | null }

type Row = KnownEarner & { askedId: string }

const EARNERS = `
  select asked.id as "askedId", person.id, person.name, person.birth_date::text as "birthDate",
    person.assurance_level as assurance, person.grid_id as "gridId",
    person.household_id as "householdId", array(
      select distinct role from role_grants
      where person_id = person.id and revoked_at is null and expires_at > clock_timestamp()
        and coalesce(last_used_at, created_at) > clock_timestamp() - :daysAwake * interval '1 day'
    ) as roles
  from unnest(:personIds::uuid[]) as asked (id)
  join persons as person on person.id = person_now(asked.id)`

/** What decides whether people can earn, by the ids that were asked for. */
export default async function earners(
  personIds: string[],
  client?: TransactionClient
): Promise<Map<string, KnownEarner>> {
  const values = { personIds, daysAwake: RoleGrant.daysAwake }
  const rows = await readTogether<Row>(EARNERS, values, client)
  return new Map(rows.map(({ askedId, ...earner }) => [askedId, earner]))
}
