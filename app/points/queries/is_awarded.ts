import db from '@adonisjs/lucid/services/db'
import { awardReference, keyOf } from '#points/fingerprint'

/** Whether a rule of a plugin has paid for the deed that `reference` names. */
export default async function isAwarded(pluginId: string, ruleCode: string, reference: string) {
  const key = Buffer.from(keyOf(awardReference(pluginId, ruleCode, reference)), 'hex')
  const transfer = await db.from('points_transfers').where('key', key).first()
  return Boolean(transfer)
}
