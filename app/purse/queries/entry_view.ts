import type { I18n } from '@adonisjs/i18n'
import type { EntryView } from '#purse/pages'
import entryDetails from '#purse/queries/entry_details'
import type { EntryOfAccount } from '#purse/queries/entry_for'
import namesAround from '#purse/queries/names_around'
import EntryTransformer from '#purse/transformers/entry_transformer'

/** All that can be said about one entry, in words that there are. */
export default async function entryView(
  { account, entry }: Pick<EntryOfAccount, 'account' | 'entry'>,
  i18n: I18n
): Promise<EntryView> {
  const details = await entryDetails(account, entry.id)
  const names = await namesAround([entry, ...details.linked.map((linked) => linked.entry)])
  const words = { ...names, knows: (key: string) => i18n.hasMessage(key) }
  return new EntryTransformer(entry, details, words).forPerson()
}
