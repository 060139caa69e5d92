import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Check, Fault } from '#tests/conformance/subject'

type Rule = { pattern: RegExp; what: string; doThis: string }

const rules: Rule[] = [
  {
    pattern: /from '(#(?!core\/|plugins\/)[a-z]+\/[^']+)'/,
    what: 'imports from inside the core',
    doThis: 'use what #core/* offers',
  },
  {
    pattern: /from '(#plugins\/[^']+)'/,
    what: 'imports by an address that may be another plugin’s',
    doThis: 'import own files relatively, and meet others by events and contracts',
  },
  {
    pattern: /\b(db\.transaction)\(/,
    what: 'opens a transaction beside the core’s',
    doThis: 'use transaction() of #core/database',
  },
  {
    pattern: /\.(macro|getter)\(/,
    what: 'patches a class of the framework',
    doThis: 'write a function',
  },
  {
    pattern: /\b(router\.use|server\.use)\(/,
    what: 'adds a middleware for everybody',
    doThis: 'guard its own routes by their doors',
  },
  {
    pattern: /\bmember\??\.can\(/,
    what: 'asks for a permission without its type',
    doThis: 'ask in a policy: PluginPolicy of #core/policies',
  },
]

/** A plugin uses the public face of the core and its own files, and patches nothing. */
const imports: Check = async ({ folder, plugin }) => {
  const names = await readdir(folder, { recursive: true })
  const sources = names.filter((name) => /\.(ts|js|svelte)$/.test(name) && isShipped(name))
  const faults: Fault[] = []
  for (const name of sources) {
    const text = await readFile(join(folder, name), 'utf8')
    for (const { doThis, pattern, what } of rules) {
      const found = text.match(pattern)
      const where = `plugins/${plugin.id}/${name}`
      if (found) faults.push({ where, what: `${what}: ${found[1] ?? found[0]}`, doThis })
    }
  }
  return faults
}

export default imports

/** Tests may use the factories. */
function isShipped(name: string) {
  return !name.startsWith('tests/') && !name.startsWith('node_modules/')
}
