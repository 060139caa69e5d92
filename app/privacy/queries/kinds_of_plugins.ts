import type { I18n } from '@adonisjs/i18n'
import catalogue from '#kernel/catalogue'

/** What plugins hold about people, in their own words, for the list of what is collected. */
export default function kindsOfPlugins(i18n: I18n) {
  return catalogue.plugins
    .filter(({ personalData }) => personalData)
    .map(({ id }) => ({ id, kinds: kindsIn(id, i18n) }))
}

const notKinds = /\.personal_data\.(basis|fields\.|values\.)/

function kindsIn(id: string, i18n: I18n) {
  const prefix = `${id}.personal_data.`
  return Object.entries(i18n.localeTranslations)
    .filter(([key]) => key.startsWith(prefix) && !notKinds.test(key))
    .map(([, text]) => text)
}
