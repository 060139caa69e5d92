import { recordAct } from '#core/audit'
import { transaction } from '#core/database'
import type { Person } from '#core/people'
import type MerchantMember from '../models/merchant_member.ts'

/** From now on this person hands out for nobody. */
export default async function removeMember(membership: MerchantMember, by: Person) {
  const { merchantId, personId, territoryId } = membership
  await transaction(async (client) => {
    await membership.useTransaction(client).delete()
    await recordAct({
      act: 'mall.member_removed',
      by,
      subject: { kind: 'person', id: personId },
      territoryId,
      before: { merchantId },
    })
  })
}
