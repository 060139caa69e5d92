import { DateTime } from 'luxon'
import type { Period } from '#rules/queries/past_deeds'

export const periodNames = ['last_month', 'this_month', 'last_quarter'] as const
type PeriodName = (typeof periodNames)[number]

/** The days of a period in Asia/Shanghai, as of today. */
export default function periodCalled(name: PeriodName): Period {
  const today = DateTime.now().setZone('Asia/Shanghai')
  const lastMonth = today.minus({ months: 1 })
  const days = {
    last_month: [lastMonth.startOf('month'), lastMonth.endOf('month')],
    this_month: [today.startOf('month'), today],
    last_quarter: [today.minus({ days: 89 }), today],
  }
  const [from, until] = days[name]
  return { from: from.toISODate()!, until: until.toISODate()! }
}
