import { v7 as uuid } from 'uuid'
import { recordAct } from '#core/audit'
import { transaction } from '#core/database'
import { announce } from '#core/events'
import type { Person } from '#core/people'
import { movePoints, purseMonth } from '#core/points'
import { MonthNotOver, MonthSettled as AlreadySettled, NothingToSettle } from '../errors.ts'
import { MonthSettled } from '../events.ts'
import Merchant from '../models/merchant.ts'
import Settlement from '../models/settlement.ts'
import purseOf from '../queries/purse_of.ts'
import toSettleOf from '../queries/to_settle_of.ts'
import { thisMonth } from '../shanghai_time.ts'

/** The month, such as `2026-11`, and the number of the paper by which the community paid it. */
type Paid = { month: string; voucher: string; by: Person }

/** The community has paid a merchant for a month that is over: what was received in it is settled in the ledger. */
export default async function settleMonth(merchant: Merchant, { by, month, voucher }: Paid) {
  if (month >= thisMonth()) throw new MonthNotOver()
  return transaction(async (client) => {
    await Merchant.query({ client }).where('id', merchant.id).forUpdate().firstOrFail()
    const earlier = await Settlement.findBy({ merchantId: merchant.id, month }, { client })
    if (earlier) throw new AlreadySettled({ month })
    const points = await toSettleOf(merchant, await receivedIn(merchant, month))
    if (points <= 0) throw new NothingToSettle()

    const id = uuid()
    const { territoryId } = merchant
    await movePoints({
      pluginId: 'mall',
      territoryId,
      reference: `settlement:${merchant.id}:${month}`,
      reason: { key: 'mall.points.settlement', values: { month } },
      byPersonId: by.id,
      moves: [{ kind: 'settle', fromPayee: merchant.id, amount: points }],
    })
    const facts = { merchantId: merchant.id, month, points }
    await announce(new MonthSettled(territoryId, { settlementId: id, ...facts }))
    await recordAct({
      act: 'mall.month_settled',
      by,
      subject: { kind: 'merchant', id: merchant.id },
      territoryId,
      after: { month, points },
      reason: voucher,
    })
    return Settlement.create({ id, ...facts, voucher, settledById: by.id }, { client })
  })
}

async function receivedIn(merchant: Merchant, month: string) {
  const { movements } = await purseMonth(purseOf(merchant), month)
  const others = movements.filter(({ kind }) => kind !== 'settle')
  return others.reduce((sum, { incoming, outgoing }) => sum + incoming - outgoing, 0)
}
