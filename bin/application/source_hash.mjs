import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import checkout from '../checkout.mjs'

/** One short text that changes when any of these files or folders does, except for tests. */
export default function sourceHash(sources) {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesOf(source)) hash.update(file).update(readFileSync(join(checkout, file)))
  }
  return hash.digest('hex')
}

function filesOf(source) {
  const path = join(checkout, source)
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [source]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(checkout.length + 1))
    .filter((file) => !file.split(sep).includes('tests'))
    .sort()
}
