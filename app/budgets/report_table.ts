import type { I18n } from '@adonisjs/i18n'
import { DateTime } from 'luxon'
import type { Adjustment } from '#budgets/queries/adjustments_on'
import type { PrintedTable } from '#sheets/write_pdf'

type About = { place: string; day: string; i18n: I18n }

/** The adjustments of a day as a table; who they are about stays masked. */
export default function reportTable(
  adjustments: Adjustment[],
  { day, i18n, place }: About
): PrintedTable {
  const columns = ['what', 'person', 'amount', 'by', 'at'] as const
  return {
    title: i18n.t('budgets.report.title'),
    detail: `${place} ${day}`,
    facts: [],
    head: columns.map((column) => i18n.t(`budgets.report.columns.${column}`)),
    rows: adjustments.map((each) => [
      `${i18n.t(`budgets.report.what.${each.what}`)}${i18n.t(`budgets.kinds.${each.kind}`)}：${each.reason}`,
      each.person ?? each.place,
      each.amount,
      [each.by, each.proposedBy].filter(Boolean).join(' / '),
      DateTime.fromJSDate(each.at).setZone('Asia/Shanghai').toFormat('HH:mm'),
    ]),
    notes: [i18n.t('budgets.promise'), i18n.t('budgets.signed')],
  }
}
