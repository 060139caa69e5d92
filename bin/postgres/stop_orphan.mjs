import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import birthOf from '../processes/birth_of.mjs'
import endProcess from '../processes/end_process.mjs'

/**
 * Ends a PostgreSQL that outlived its `npm start` (kill -9), and clears up a lock file whose number
 * by now belongs to some other process, which PostgreSQL itself would respect for ever.
 */
export default async function stopOrphan(directory) {
  const file = join(directory, 'postmaster.pid')
  if (!existsSync(file)) return
  const content = readFileSync(file, 'utf8')
  const pid = Number.parseInt(content, 10)
  if (birthOf(pid) === null) return
  if (commandOf(pid).includes(directory)) {
    await endProcess(pid, [
      ['SIGINT', 20],
      ['SIGQUIT', 10],
    ])
  } else {
    // Only the number is replaced, by that of a process that just ended: the rest of the file lets
    // PostgreSQL see whether old connections still hold its memory.
    writeFileSync(file, content.replace(/^\d+/, String(spawnSync('true').pid)))
  }
}

function commandOf(pid) {
  const file = `/proc/${pid}/cmdline`
  if (existsSync(file)) return readFileSync(file, 'utf8')
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}
