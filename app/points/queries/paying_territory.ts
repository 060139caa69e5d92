import type { TransactionClient } from '#core/database'

/** The id of the territory whose budget pays for a deed of this one: its successor, if it was merged. */
export default async function payingTerritory(
  territoryId: string,
  client: TransactionClient
): Promise<string> {
  const { payer } = await client
    .from('territories')
    .where('id', territoryId)
    .select(client.raw('coalesce(succeeded_by_id, id) as payer'))
    .firstOrFail()
  return payer
}
