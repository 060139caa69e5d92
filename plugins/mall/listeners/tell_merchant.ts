import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import type { MonthSettled } from '../events.ts'
import MerchantMember from '../models/merchant_member.ts'
import mall from '../plugin.ts'

/** Those who work for a merchant are told that a month has been settled. */
export default async function tellMerchant({ payload, territoryId }: OccurrenceOf<MonthSettled>) {
  const { merchantId, month, points, settlementId } = payload
  const members = await MerchantMember.query().where('merchant_id', merchantId).orderBy('id')
  for (const { personId } of members) {
    await notify(mall, {
      kind: 'month_settled',
      personId,
      territoryId,
      reference: settlementId,
      values: { month, points },
      href: `/provider/mall/statement?month=${month}`,
    })
  }
}
