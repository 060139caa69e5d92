import type { TransactionClient } from '#core/database'
import { keyOf } from '#points/fingerprint'
import type { Receipt } from '#points/ledger'
import { bytes, transferOf, type TransferColumns } from '#points/rows'
import db from '@adonisjs/lucid/services/db'

/**
 * What became of the deed that `reference` names, for whoever lost the answer; null if nothing was kept. What is
 * still under way may be kept a moment later: only to ask for the deed again, under the same reference, is final.
 */
export default async function outcomeOf(
  reference: string,
  client?: TransactionClient
): Promise<Receipt | null> {
  const columns: TransferColumns | null = await (client ?? db)
    .from('points_transfers')
    .where('key', bytes(keyOf(reference)))
    .first()
  if (!columns) return null
  const { amount, at, credit, debit, fingerprint, phase } = transferOf(columns)
  const first = { amount, at, credit, debit, fingerprint, phase }
  return { id: Number(columns.id), outcome: { status: 'duplicate', first } }
}
