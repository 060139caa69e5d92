import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'
import type RegisterImport from '#registers/models/register_import'

/** Whether the lines of an import are kept no more, without which nobody works on it. */
export default async function isForgotten(
  { chunks, id }: RegisterImport,
  client?: TransactionClient
) {
  const kept = await (client ?? db).from('register_import_chunks').where('import_id', id).first()
  return chunks > 0 && !kept
}
