import { transaction } from '#core/database'
import type { Person } from '#core/people'
import { MemberKnown } from '../errors.ts'
import type Merchant from '../models/merchant.ts'
import MerchantMember from '../models/merchant_member.ts'

/** From now on this person hands out for the merchant and reads its statements. */
export default async function addMember({ id, territoryId }: Merchant, person: Person, by: Person) {
  return transaction(async (client) => {
    const known = await MerchantMember.findBy({ territoryId, personId: person.id }, { client })
    if (known) throw new MemberKnown()

    const facts = { territoryId, merchantId: id, personId: person.id, addedById: by.id }
    return MerchantMember.create(facts, { client })
  })
}
