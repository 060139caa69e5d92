import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pluginFolders from '../../config/plugin_folders.ts'
import checkout from '../checkout.mjs'
import entryFiles from './texts/entry_files.ts'
import { importedFiles } from './texts/imported_files.ts'

/** The scripts that a resident's first page is made of. */
const first = ['app.ts', 'layouts/resident_layout.svelte', 'pages/home.svelte']

let parts: Map<string, string> | undefined

/**
 * In which file a module travels that the home page needs: `home`, or `cards_<plugin>` for what the cards of
 * a plugin on that page are made of; null for all others.
 */
export function firstPart(id: string) {
  parts ??= findParts()
  return parts.get(id.split('?')[0]) ?? null
}

function findParts() {
  const found = new Map<string, string>()
  const ofHome = reachedFrom(first.map((file) => join(checkout, 'resources', file)))
  const entries = Object.entries(entryFiles(checkout, pluginFolders))
  for (const [id, folder] of Object.entries(pluginFolders)) {
    const onHome = new Set(cardsOnHome(folder).map((card) => `cards/${id}/${card}`))
    const cards = entries.filter(([name]) => onHome.has(name))
    for (const file of reachedFrom(cards.map(([, path]) => path))) {
      found.set(file, file.includes('/resources/') ? 'home' : `cards_${id}`)
    }
  }
  for (const file of ofHome) found.set(file, 'home')
  return found
}

/**
 * The cards that the plugin in this folder offers for the home page. The text of its manifest is read, since
 * it imports what is not there while building.
 */
export function cardsOnHome(folder: string) {
  const manifest = readFileSync(manifestIn(join(checkout, folder)), 'utf8')
  return [...manifest.matchAll(/slot:\s*'home',\s*component:\s*'(\w+)'/g)].map(([, card]) => card)
}

function manifestIn(folder: string) {
  const [manifest] = ['plugin.ts', 'plugin.js', 'index.js']
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))
  return manifest
}

/** What these files import, however deep; they themselves stay files that a page can ask for by name. */
function reachedFrom(files: string[]) {
  const reached = new Set(files)
  for (const waiting = [...files]; waiting.length > 0;) {
    const file = waiting.pop()!
    const { atOnce } = importedFiles(readFileSync(file, 'utf8'), file, checkout)
    waiting.push(...atOnce.filter((each) => !reached.has(each)))
    for (const each of atOnce) reached.add(each)
  }
  return [...reached].filter((file) => !files.includes(file))
}
