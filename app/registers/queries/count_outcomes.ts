import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'

const outcomes = ['ready', 'faulty', 'repeated', 'known', 'taken', 'undone', 'kept'] as const
export type OutcomeCounts = Record<(typeof outcomes)[number], number>

/** How many lines of an import came to what. */
export default async function countOutcomes(importId: string, client?: TransactionClient) {
  const rows: { outcome: string; count: string }[] = await (client ?? db)
    .from('register_import_lines')
    .where('import_id', importId)
    .groupBy('outcome')
    .select('outcome')
    .count('* as count')
  const counts = new Map(rows.map(({ count, outcome }) => [outcome, Number(count)]))
  return Object.fromEntries(
    outcomes.map((outcome) => [outcome, counts.get(outcome) ?? 0])
  ) as OutcomeCounts
}
