import type { MerchantMonth } from '../queries/merchant_month.ts'
import type Merchant from '../models/merchant.ts'
import type { MerchantView, StatementView } from '../views.ts'

/** `organisation`, and `members` with each person, must be loaded. */
export default class MerchantTransformer {
  constructor(private merchant: Merchant) {}

  toObject(): MerchantView {
    const { id, isPaused, members, organisation } = this.merchant
    const { address, name } = organisation
    const people = members.map(({ id: memberId, person }) => ({ id: memberId, name: person.name }))
    return { id, name, address, isPaused, members: people }
  }
}

export function statementView({ settlement, ...month }: MerchantMonth): StatementView {
  const { agrees, closing, incoming, lines, opening, others, outgoing, toSettle } = month
  return {
    ...{
      month: month.month,
      opening,
      incoming,
      outgoing,
      closing,
      agrees,
      lines,
      others,
      toSettle,
    },
    settlement: settlement && {
      points: settlement.points,
      voucher: settlement.voucher,
      by: settlement.settledBy.maskedName,
      at: settlement.createdAt.toISO()!,
    },
  }
}
