import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hooks } from '@adonisjs/core/app'

const lazyImport = /(\bimport\(['"]\.{1,2}\/[^'"]+)\.ts(['"]\))/g

/**
 * The last step of `node ace build`. TypeScript 6 turns `./routes.ts` into `./routes.js` in what it
 * compiles, but forgets the lazy imports inside `export default …`, which every manifest has.
 */
export default hooks.buildFinished(({ cwdPath }) => {
  const folder = join(cwdPath, 'build')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith('.js')) mend(join(entry.parentPath, entry.name))
  }
})

function mend(file: string) {
  const code = readFileSync(file, 'utf8')
  const mended = code.replace(lazyImport, '$1.js$2')
  if (mended !== code) writeFileSync(file, mended)
}
