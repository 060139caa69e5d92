import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locales } from '#config/i18n'
import type { Plugin } from '#core/plugin'
import type { Check, Fault } from '#tests/conformance/subject'

/** What follows from the manifest has words in every language. */
const texts: Check = async ({ folder, plugin }) => {
  const faults: Fault[] = []
  const keys = keysOf(plugin)
  for (const locale of locales) {
    const path = `lang/${locale}/${plugin.id}.json`
    const known = await keysIn(join(folder, path))
    for (const key of keys.filter((each) => !known.has(each))) {
      const where = `plugins/${plugin.id}/${path}`
      faults.push({ where, what: `has no text "${key}"`, doThis: `write "${key}" there` })
    }
  }
  return faults
}

export default texts

export function keysOf(plugin: Plugin) {
  const { assurance, cards, exports, id, imports, jobs, metrics, navigation } = plugin
  const { notifications, permissions, points, reviewables, schedule, search, settings } = plugin
  return [
    'name',
    'summary',
    ...cards.map(({ component }) => `adds.cards.${component}`),
    ...points.map(({ code }) => `adds.rules.${code}`),
    ...points.flatMap(({ numbers }) => numbers.map((name) => `adds.numbers.${name}`)),
    ...notifications.map(({ name }) => `adds.notices.${name}`),
    ...search.map(({ kind }) => `adds.search.${kind}`),
    ...[...schedule.map(({ name }) => name), ...Object.keys(jobs)].map(
      (name) => `adds.work.${name}`
    ),
    ...navigation.map(({ label }) => label),
    ...Object.keys(permissions).map((name) => `permissions.${name.slice(id.length + 1)}`),
    ...Object.keys(assurance).map((action) => `assurance.${action}`),
    ...Object.entries(settings).flatMap(([name, setting]) => [
      `settings.${name}`,
      ...(setting.kind === 'choice'
        ? setting.options.map((each) => `settings.${name}_${each}`)
        : []),
    ]),
    ...notifications.flatMap(({ gathers, name }) => [
      `notifications.${name}`,
      `notifications.${name}_text`,
      ...(gathers ? [`notifications.${name}_many`] : []),
    ]),
    ...metrics.map(({ name }) => `metrics.${name}`),
    ...reviewables.map(({ name }) => `reviewables.${name}`),
    ...exports.flatMap(({ columns, name }) => listKeys('exports', name, columns)),
    ...imports.flatMap(({ columns, name }) => listKeys('imports', name, columns)),
  ]
}

function listKeys(kind: string, name: string, columns: readonly string[]) {
  return [`${kind}.${name}`, ...columns.map((column) => `${kind}.${name}_${column}`)]
}

async function keysIn(path: string) {
  if (!existsSync(path)) return new Set<string>()
  return new Set(flatten(JSON.parse(await readFile(path, 'utf8')), ''))
}

function flatten(entries: Record<string, unknown>, prefix: string): string[] {
  return Object.entries(entries).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [prefix + key]
      : flatten(value as Record<string, unknown>, `${prefix}${key}.`)
  )
}
