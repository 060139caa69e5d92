import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const imported = /(?:^|\n)\s*(?:import|export)\s(?!type\b)[^'"`]*?['"]([^'"]+)['"]/g
/** What a component loads only when it is needed. */
const loaded = /\bimport\('([^']+\.svelte)'\)/g

/** The own files that a source imports at once, and the components it loads when they are needed. */
export function importedFiles(text: string, importer: string, checkout: string) {
  const filesOf = (pattern: RegExp) =>
    [...text.matchAll(pattern)].flatMap(([, path]) => fileOf(path, importer, checkout))
  return { atOnce: filesOf(imported), whenNeeded: filesOf(loaded) }
}

/** Only own files are followed. */
function fileOf(path: string, importer: string, checkout: string) {
  const place = placeOf(path, importer, checkout)
  return place ? ['', '.ts'].map((end) => place + end).filter(isSource) : []
}

function placeOf(path: string, importer: string, checkout: string) {
  const core = path.match(/^\$core\/(.*)/)
  if (core) return join(checkout, 'resources', core[1])
  return path.startsWith('.') ? join(dirname(importer), path) : null
}

function isSource(file: string) {
  return /\.(svelte|ts)$/.test(file) && existsSync(file)
}
