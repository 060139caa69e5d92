import { readFileSync } from 'node:fs'
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
 * a plugin are made of; null for all others.
 */
export function firstPart(id: string) {
  parts ??= findParts()
  return parts.get(id.split('?')[0]) ?? null
}

function findParts() {
  const found = new Map<string, string>()
  const ofHome = reachedFrom(first.map((file) => join(checkout, 'resources', file)))
  const entries = Object.entries(entryFiles(checkout, pluginFolders))
  for (const id of Object.keys(pluginFolders)) {
    const cards = entries.filter(([name]) => name.startsWith(`cards/${id}/`))
    for (const file of reachedFrom(cards.map(([, path]) => path))) {
      found.set(file, file.includes('/resources/') ? 'home' : `cards_${id}`)
    }
  }
  for (const file of ofHome) found.set(file, 'home')
  return found
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
