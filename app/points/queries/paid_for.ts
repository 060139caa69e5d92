import db from '@adonisjs/lucid/services/db'
import { awardReference, keyOf } from '#points/fingerprint'

/**
 * The whole points that a rule has paid for deeds, by their references; a deed that was not paid, or was withdrawn
 * since, is missing.
 */
export default async function paidFor(
  pluginId: string,
  ruleCode: string,
  references: string[]
): Promise<Map<string, number>> {
  const names = new Map(
    references.map((each) => [awardReference(pluginId, ruleCode, each), each] as const)
  )
  const keys = [...names.keys()].map((name) => Buffer.from(keyOf(name), 'hex'))
  const rows: { reference: string; amount: string }[] = await db
    .from('points_transfers')
    .whereIn('key', keys)
    .whereNotExists((withdrawn) =>
      withdrawn
        .from('points_withdrawn_deeds')
        .whereColumn('points_withdrawn_deeds.reference', 'points_transfers.reference')
    )
    .select('reference', 'amount')
  return new Map(rows.map(({ amount, reference }) => [names.get(reference)!, Number(amount)]))
}
