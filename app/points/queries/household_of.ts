import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'

/** The household in which a person lives every day, or null. */
export default async function householdOf(personId: string, client?: TransactionClient) {
  const person = await (client ?? db).from('persons').where('id', personId).first()
  return (person?.household_id as string | null) ?? null
}
