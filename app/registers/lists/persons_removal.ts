import type { TransactionClient } from '#core/database'
import removeSparing from '#registers/lists/remove_sparing'
import type { ListContext } from '#registers/lists/register_list'

/**
 * Removes people whom a list has brought, with what it said of them. Whoever has been changed since, has an
 * account, or is named anywhere else, stays.
 */
export async function removePersons(ids: string[], { client, importId }: ListContext) {
  const { rows }: { rows: { id: string }[] } = await client.rawQuery(
    `select persons.id from persons
     where id = any(:ids::uuid[]) and updated_at = created_at
       and not exists (select 1 from accounts where person_id = persons.id)
       and not exists (select 1 from person_facts
         where person_id = persons.id and import_id is distinct from :importId)
       and not exists (select 1 from house_relations
         where person_id = persons.id and import_id is distinct from :importId)
       and not exists (select 1 from household_members where person_id = persons.id
         and (import_id is distinct from :importId or updated_at <> created_at))
     for update`,
    { ids, importId }
  )
  return removeSparing(
    rows.map(({ id }) => id),
    client,
    (some, savepoint) => removeWithTraces(some, savepoint)
  )
}

async function removeWithTraces(ids: string[], client: TransactionClient) {
  for (const table of ['person_facts', 'house_relations', 'household_members']) {
    await client.from(table).whereIn('person_id', ids).delete()
  }
  await client.from('persons').whereIn('id', ids).delete()
}

/** Households that the list began and in which nobody lives, or ever did. */
export async function removeHouseholds({ client, importId }: ListContext) {
  const { rows }: { rows: { id: string }[] } = await client.rawQuery(
    `select id from households where import_id = ?
       and not exists (select 1 from household_members where household_id = households.id)
       and not exists (select 1 from persons where household_id = households.id)`,
    [importId]
  )
  await removeSparing(
    rows.map(({ id }) => id),
    client,
    async (ids, savepoint) => savepoint.from('households').whereIn('id', ids).delete()
  )
}
