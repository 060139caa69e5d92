import transaction from '#core/transaction'
import type Territory from '#territories/models/territory'

/** Strikes words off the list of what is looked for in vain at and below a territory. */
export default async function forgetWords({ path }: Territory, words: string[]) {
  await transaction((client) =>
    client.rawQuery(
      `delete from search_miss_days using territories
       where territories.id = territory_id and territories.path <@ cast(? as ltree)
         and words = any(?::text[])`,
      [path, words]
    )
  )
}
