import type { I18n } from '@adonisjs/i18n'
import type { Account } from '#points/accounts'
import monthsOf from '#purse/months_of'
import type { HistoryView } from '#purse/pages'
import historyOf, { type Showing } from '#purse/queries/history'
import namesAround from '#purse/queries/names_around'
import HistoryEntryTransformer from '#purse/transformers/history_entry_transformer'

type Wanted = { before?: number; show?: Showing }

/** A page of the history of an account, month by month, as a person reads it. */
export default async function historyPage(
  account: Account,
  { before, show = 'all' }: Wanted,
  i18n: I18n
): Promise<HistoryView> {
  const { entries, older } = await historyOf(account, { before, show })
  const words = { ...(await namesAround(entries)), knows: (key: string) => i18n.hasMessage(key) }
  const lines = entries.map((entry) => new HistoryEntryTransformer(entry, words).forHistory())
  return { show, months: monthsOf(lines), older, isFirst: before === undefined }
}
