import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import replaceVersion from '#territories/actions/replace_version'
import { TerritoryStillInUse } from '#territories/errors'
import type Territory from '#territories/models/territory'
import lockTree, { lockTerritory } from '#territories/tree_lock'

/** Gives up a territory that nobody lives or works in. Its records stay; nothing follows it. */
export default async function retireTerritory(
  territory: Territory,
  { by, reason }: { by: Person; reason: string }
) {
  await transaction(async (client) => {
    await lockTree(client)
    const current = await lockTerritory(territory, client)
    if (await isInUse(current, client)) throw new TerritoryStillInUse()

    await current.merge({ retiredAt: DateTime.now() }).save()
    await replaceVersion(current.id, null, client)
    await recordAct({
      act: 'territories.retired',
      by,
      subject: { kind: 'territory', id: current.id },
      territoryId: current.id,
      before: { code: current.code, title: current.name },
      reason,
    })
  })
}

async function isInUse({ id }: Territory, client: TransactionClient): Promise<boolean> {
  const { rows } = await client.rawQuery(
    `select exists (select from territories where parent_id = :id and retired_at is null)
       or exists (select from persons where (territory_id = :id or grid_id = :id) and merged_into_id is null)
       or exists (select from households where territory_id = :id)
       or exists (
         select from role_grants where territory_id = :id and revoked_at is null and expires_at > now()
       ) as is_in_use`,
    { id }
  )
  return rows[0].is_in_use
}
