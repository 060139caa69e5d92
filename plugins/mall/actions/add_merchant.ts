import type { Organisation } from '#core/organisations'
import { transaction } from '#core/database'
import { MerchantKnown } from '../errors.ts'
import Counter from '../models/counter.ts'
import Merchant from '../models/merchant.ts'

/** An organisation of the registers offers goods from now on; its shop is its first counter. */
export default async function addMerchant(organisation: Organisation, hours: string) {
  const { address, id: organisationId, name, territoryId } = organisation
  return transaction(async (client) => {
    const known = await Merchant.findBy({ territoryId, organisationId }, { client })
    if (known) throw new MerchantKnown()

    const merchant = await Merchant.create({ territoryId, organisationId }, { client })
    const shop = { territoryId, merchantId: merchant.id, name, address, hours }
    await Counter.create(shop, { client })
    return merchant
  })
}
