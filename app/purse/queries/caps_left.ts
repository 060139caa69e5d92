import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type { Cap } from '#points/caps'

/** What is left of a cap of a rule in the period that runs now; whole points. */
export type CapLeft = Omit<Cap, 'most'> & {
  pluginId: string
  ruleCode: string
  most: number
  left: number
}

type Columns = { code: string; owner_kind: Cap['per']; posted: string; max_balance: string }

const periods = ['day', 'week', 'month', 'year'] as const

/** The caps under which a person, and the household they live in, have been paid already in this day, week, month or year. */
export default async function capsLeft(
  personId: string,
  householdId: string | null
): Promise<CapLeft[]> {
  const rows: Columns[] = await db
    .from('points_accounts')
    .where('book', 'caps')
    .whereIn(['owner_kind', 'owner_id'], owners(personId, householdId))
    .whereNotNull('max_balance')
    .select('code', 'owner_kind', 'posted', 'max_balance')
    .orderBy('id')
  const running = new Set(periods.map((period) => `${period}:${beginningOf(period)}`))
  return rows.flatMap((row) => {
    const cap = capIn(row)
    return running.has(`${cap.within}:${cap.period}`) ? [cap.view] : []
  })
}

function owners(personId: string, householdId: string | null) {
  const person = ['person', personId]
  return householdId === null ? [person] : [person, ['household', householdId]]
}

function beginningOf(period: Cap['within']) {
  return DateTime.now().setZone('Asia/Shanghai').startOf(period).toISODate()!
}

/** The code says it all: `cap:volunteer:service:day:2026-11-25:…`. */
function capIn({ code, max_balance: maxBalance, owner_kind: per, posted }: Columns) {
  const [, pluginId, ruleCode, within, period] = code.split(':')
  const most = Number(maxBalance)
  const left = Math.max(0, most - Number(posted))
  const view = { pluginId, ruleCode, per, within: within as Cap['within'], most, left }
  return { within, period, view }
}
