import app from '@adonisjs/core/services/app'
import { defineConfig, formatters, loaders } from '@adonisjs/i18n'
import { installedPluginIds } from '#config/plugins'

/** The languages of the platform; the first is what a new visitor sees. */
export const locales = ['zh-CN', 'en'] as const

export default defineConfig({
  defaultLocale: 'zh-CN',
  supportedLocales: [...locales],
  formatter: formatters.icu(),
  loaders: [
    loaders.fs({ location: app.makePath('resources/lang') }),
    ...installedPluginIds.map((id) =>
      loaders.fs({ location: app.makePath('plugins', id, 'lang') })
    ),
  ],
})
