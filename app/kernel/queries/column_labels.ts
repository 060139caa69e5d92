import i18nManager from '@adonisjs/i18n/services/main'
import type { ListImport } from '#core/lists'
import type { Plugin } from '#core/plugin'

/** What the columns of an import may be called in the head of a file: by column, in every language. */
export default function columnLabels({ id }: Plugin, { columns, name }: ListImport) {
  const languages = i18nManager.supportedLocales().map((locale) => i18nManager.locale(locale))
  return new Map(
    columns.map((column) => [
      column,
      languages.map((language) => language.t(`${id}.imports.${name}_${column}`)),
    ])
  )
}
