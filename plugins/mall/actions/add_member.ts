import { recordAct } from '#core/audit'
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

    await recordAct({
      act: 'mall.member_added',
      by,
      subject: { kind: 'person', id: person.id },
      territoryId,
      after: { merchantId: id },
    })
    const facts = { territoryId, merchantId: id, personId: person.id, addedById: by.id }
    return MerchantMember.create(facts, { client })
  })
}
