import type { I18n } from '@adonisjs/i18n'
import type { Account } from '#points/accounts'
import type { Memo } from '#points/commands'
import { historyEntriesOf } from '#purse/queries/history'

/** What entries of an account were for, by their ids; a plugin that is gone has taken its words along. */
export default async function reasonsOf(
  account: Account,
  ids: string[],
  i18n: I18n
): Promise<Record<string, Memo>> {
  const entries = await historyEntriesOf(account, ids)
  const reasons = entries.map(({ id, kind, memo }): [string, Memo] => [
    id,
    i18n.hasMessage(memo.key) ? memo : { key: `purse.reasons.${kind}`, values: {} },
  ])
  return Object.fromEntries(reasons)
}
