import type { Purse } from '#core/points'
import type Merchant from '../models/merchant.ts'

/** The account in the ledger that receives what is spent with a merchant. */
export default function purseOf({ id, territoryId }: Merchant): Purse {
  return { pluginId: 'mall', territoryId, use: 'payee', name: id }
}
