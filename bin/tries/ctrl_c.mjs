import { join } from 'node:path'
import waitUntil from '../processes/wait_until.mjs'
import { builtCopy } from './fresh.mjs'
import processesIn from './processes_in.mjs'
import startLinli from './start_linli.mjs'

/** Whichever way it is asked to stop, nothing goes on running. */
export default async function ctrlC(folder) {
  const copy = builtCopy(join(folder, 'ctrl-c'))
  for (const [asked, send] of Object.entries(ways)) {
    const linli = await startLinli(copy)
    send(linli.child.pid)
    const isGone = await waitUntil(() => processesIn(copy.folder).length === 0, 15)
    if (!isGone) throw new Error(`${asked} leaves ${processesIn(copy.folder)}:\n${linli.output()}`)
    await linli.end('SIGKILL')
  }
  copy.remove()
}

/**
 * `kill -INT` of npm alone is not among them: the shell between npm and us keeps it to itself until we
 * end (Debian's dash does). In a terminal Ctrl-C reaches everybody.
 */
const ways = {
  'Ctrl-C in the terminal': (npm) => process.kill(-npm, 'SIGINT'),
  'kill -TERM of npm alone': (npm) => process.kill(npm, 'SIGTERM'),
  'kill -KILL of npm alone': (npm) => process.kill(npm, 'SIGKILL'),
}
