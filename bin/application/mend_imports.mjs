import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const lazyImport = /(\bimport\(['"]\.{1,2}\/[^'"]+)\.ts(['"]\))/g

/**
 * TypeScript 6 turns `./routes.ts` into `./routes.js` in what it compiles, but forgets the lazy
 * imports inside `export default …`, which every plugin's manifest has.
 */
export default function mendImports(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith('.js')) mend(join(entry.parentPath, entry.name))
  }
}

function mend(file) {
  const code = readFileSync(file, 'utf8')
  const mended = code.replace(lazyImport, '$1.js$2')
  if (mended !== code) writeFileSync(file, mended)
}
