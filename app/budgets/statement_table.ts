import type { I18n } from '@adonisjs/i18n'
import type { MonthLine } from '#budgets/queries/month_lines'
import type { MonthStatement } from '#budgets/queries/month_statement'
import type { PrintedTable } from '#sheets/write_pdf'

/** A month as a table: from the opening balance to the closing one. */
export default function statementTable(statement: MonthStatement, i18n: I18n): PrintedTable {
  const { closing, kind, lines, month, opening, place, pluginId } = statement
  const empty = { count: null, incoming: null, outgoing: null }
  const columns = ['cause', 'count', 'incoming', 'outgoing', 'balance'] as const
  let balance = opening
  return {
    title: i18n.t(`budgets.statement.title_${kind}`, { name: i18n.t(`${pluginId}.name`) }),
    detail: `${place} ${month}`,
    facts: [],
    head: columns.map((column) => i18n.t(`budgets.statement.columns.${column}`)),
    rows: [
      [i18n.t('budgets.statement.opening'), ...Object.values(empty), opening],
      ...lines.map((line) => {
        balance += line.incoming - line.outgoing
        return [causeOf(line, i18n), line.count, line.incoming, line.outgoing, balance]
      }),
      [i18n.t('budgets.statement.closing'), ...Object.values(empty), closing],
    ],
    notes: [
      i18n.t(`budgets.statement.${statement.agrees ? 'agrees' : 'disagrees'}`),
      i18n.t('budgets.promise'),
      i18n.t('budgets.signed'),
    ],
  }
}

function causeOf({ kind, rule, version }: MonthLine, i18n: I18n) {
  const words = i18n.t(`budgets.causes.${kind}`)
  if (!rule) return words
  const name = i18n.t(rule.replace('.', '.adds.rules.'))
  return version
    ? i18n.t('budgets.statement.by_version', { words, name, version })
    : `${words} · ${name}`
}
