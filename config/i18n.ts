import app from '@adonisjs/core/services/app'
import { defineConfig, formatters, loaders } from '@adonisjs/i18n'
import pluginFolders from '#config/plugin_folders'

/** The languages of the platform; the first is what a new visitor sees. */
export const locales = ['zh-CN', 'en'] as const

export default defineConfig({
  defaultLocale: 'zh-CN',
  supportedLocales: [...locales],
  formatter: formatters.icu(),
  loaders: [
    loaders.fs({ location: app.makePath('resources/lang') }),
    ...Object.values(pluginFolders).map((folder) =>
      loaders.fs({ location: app.makePath(folder, 'lang') })
    ),
  ],
})
