import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Where Debian's packages keep what is not in the path. */
const debian = '/usr/lib/postgresql'

/** The machine's pgbench, or null. */
export function findPgbench() {
  const versions = existsSync(debian) ? readdirSync(debian).sort().reverse() : []
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ]
  return folders.map((folder) => join(folder, 'pgbench')).find((file) => existsSync(file)) ?? null
}

/** Runs pgbench and answers transactions a second; `script` instead of its own workload. */
export default function pgbench(program, url, { script, words }) {
  const folder = mkdtempSync(join(tmpdir(), 'linli-pgbench-'))
  try {
    const file = join(folder, 'script.sql')
    if (script) writeFileSync(file, script)
    const output = execFileSync(program, [...words, ...(script ? ['-n', '-f', file] : []), url], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return Math.round(Number(/tps = ([\d.]+)/.exec(output)?.[1] ?? 0))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
