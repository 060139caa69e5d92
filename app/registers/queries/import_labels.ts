import i18nManager from '@adonisjs/i18n/services/main'
import type { ColumnLabels } from '#sheets/columns_in'
import type { RegisterList } from '#registers/lists/register_list'

/** What the columns of a list may be called in the head of a file: by column, in every language. */
export default function importLabels({ columns }: RegisterList<unknown>): ColumnLabels {
  const languages = i18nManager.supportedLocales().map((locale) => i18nManager.locale(locale))
  return new Map(
    columns.map(({ name }) => [
      name,
      languages.map((language) => language.t(`registers.fields.${name}`)),
    ])
  )
}
