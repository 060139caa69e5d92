import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'

/** The ids by which a person is known: their own, and of whom they were before staff found them in the register. */
export default async function idsOf(personId: string, client?: TransactionClient) {
  const earlier = await (client ?? db)
    .from('persons')
    .where('merged_into_id', personId)
    .select('id')
    .orderBy('id')
  return [personId, ...earlier.map(({ id }): string => id)]
}
