import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import sendNotice from '#notifications/actions/send_notice'
import holdersOf from '#identity/queries/holders_of'
import Territory from '#territories/models/territory'

type LowBudget = { owner_id: string; posted: string; territory_id: string }

/** Tells staff that a budget runs low, before it ends; once for each time that it was filled. */
export default async function warnOfBudget(budgetId: number, client: TransactionClient) {
  const { rows } = await client.rawQuery<{ rows: LowBudget[] }>(
    `update points_accounts set warn_below = null where id = :budgetId and posted < warn_below
     returning owner_id, posted, territory_id`,
    { budgetId }
  )
  for (const low of rows) await tell(low, client)
}

async function tell(low: LowBudget, client: TransactionClient) {
  const community = await Territory.findOrFail(low.territory_id, { client })
  const reference = uuid()
  for (const personId of await holdersOf('plugins.manage', community, client)) {
    await sendNotice({
      sender: 'points',
      kind: 'budget_low',
      urgency: 'urgent',
      personId,
      territoryId: community.id,
      reference,
      values: { left: Number(low.posted), community: community.name },
      href: `/desk/plugins/${low.owner_id}`,
    })
  }
}
