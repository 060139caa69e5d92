import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** A line of config/plugins.ts, compiled or not: `mall: () => import('#plugins/mall/plugin'),` */
const line = /^\s*(\w+):\s*\(\)\s*=>\s*import\(\s*['"]([^'"]+)['"]/gm

/**
 * Where the files of each installed plugin lie, by its id, as seen from the root: `plugins/<id>`, or
 * the folder of its package. The text of config/plugins.ts is read for it and not the plugins
 * themselves, since building pages, migrating and hashing sources need the folder and nothing else.
 */
const pluginFolders = foldersIn(
  readFileSync(join(import.meta.dirname, `plugins${extname(import.meta.filename)}`), 'utf8')
)

export default pluginFolders

export function foldersIn(list: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(list.matchAll(line), ([, id, imported]) => [id, folderOf(id, imported)])
  )
}

function folderOf(id: string, imported: string) {
  if (imported.startsWith('#plugins/')) return `plugins/${id}`
  const [name] = imported.match(/^(@[^/]+\/)?[^/]+/)!
  return `node_modules/${name}`
}
