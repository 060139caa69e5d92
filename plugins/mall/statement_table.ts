import type { I18n } from '@adonisjs/i18n'
import type { PrintedTable } from '#core/lists'
import type { MerchantMonth } from './queries/merchant_month.ts'
import { written } from './shanghai_time.ts'

/** A merchant's month as a table: each good, then what the ledger has before, in and after it. */
export default function statementTable(statement: MerchantMonth, i18n: I18n): PrintedTable {
  const { agrees, closing, lines, merchant, month, opening, others, outgoing } = statement
  const total = (key: string, points: number) => [i18n.t(`mall.statement.${key}`), null, points]
  const columns = ['good', 'pieces', 'points'] as const
  return {
    title: i18n.t('mall.statement.title', { merchant: merchant.organisation.name }),
    detail: month,
    facts: [],
    head: columns.map((column) => i18n.t(`mall.statement.columns.${column}`)),
    rows: [
      total('opening', opening),
      ...lines.map(({ good, pieces, points }) => [good, pieces, points]),
      ...(others === 0 ? [] : [total('others', others)]),
      // Not `-outgoing`, which is `-0` where nothing went out.
      total('outgoing', 0 - outgoing),
      total('closing', closing),
    ],
    notes: [
      i18n.t(`mall.statement.${agrees ? 'agrees' : 'disagrees'}`),
      settlementNote(statement, i18n),
      i18n.t('mall.statement.promise'),
      i18n.t('mall.statement.signed'),
    ],
  }
}

function settlementNote({ settlement }: MerchantMonth, i18n: I18n) {
  if (!settlement) return i18n.t('mall.statement.unsettled')
  const { createdAt, points, voucher } = settlement
  return i18n.t('mall.statement.settled', { points, voucher, at: written(createdAt) })
}
