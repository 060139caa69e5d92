import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type Territory from '#territories/models/territory'

/**
 * Whole points: all that was ever `granted` to a plugin in a community, or came over from one that was
 * merged into it, and what is `left` of it.
 */
export type Budget = { granted: number; left: number }

type BudgetColumns = { plugin_id: string; granted: string; left: string }

/** The budgets from which plugins pay at this very territory, by plugin id. */
export default async function budgetsAt(
  { id }: Territory,
  client: QueryClientContract = db.connection()
): Promise<Map<string, Budget>> {
  const { rows } = await client.rawQuery<{ rows: BudgetColumns[] }>(
    `select budget.owner_id as plugin_id, budget.posted - budget.held as left,
       (select coalesce(sum(amount), 0) from points_transfers
        where credit = budget.id and kind in ('grant', 'succession')) as granted
     from points_accounts as budget
     where budget.territory_id = :id and budget.book = 'points'
       and budget.code = 'budget:' || budget.owner_id || ':' || :id`,
    { id }
  )
  return new Map(
    rows.map(({ granted, left, plugin_id: pluginId }) => [
      pluginId,
      { granted: Number(granted), left: Number(left) },
    ])
  )
}
