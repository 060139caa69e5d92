import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import app from '@adonisjs/core/services/app'
import type { ApiClient } from '@japa/api-client'
import pluginFolders from '#config/plugin_folders'
import type { Plugin } from '#core/plugin'
import type { PluginFactories } from '#tests/conformance/plugin_factories'
import type { Subject } from '#tests/conformance/subject'

/** An installed plugin with what its tests bring along. Throws, and says what to write, if that is missing. */
export default async function subjectOf(plugin: Plugin, client: ApiClient): Promise<Subject> {
  const place = pluginFolders[plugin.id] ?? `plugins/${plugin.id}`
  const folder = app.makePath(place)
  const file = ['ts', 'js']
    .map((ending) => join(folder, `tests/factories.${ending}`))
    .find(existsSync)
  if (!file) {
    const missing = `${place}/tests/factories.ts`
    throw new Error(`${missing} is missing; write it as tests/conformance/README.md says`)
  }
  const { default: factories } = (await import(pathToFileURL(file).href)) as {
    default: PluginFactories
  }
  return { plugin, folder, factories, client }
}
