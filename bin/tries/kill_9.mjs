import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtCopy } from './fresh.mjs'
import processesIn from './processes_in.mjs'
import startLinli from './start_linli.mjs'

/** After the worst ends, the next start works: everything killed, only our part killed, a number reused. */
export default async function kill9(folder) {
  const copy = builtCopy(join(folder, 'kill-9'))
  const first = await startLinli(copy)
  killHard(processesIn(copy.folder))
  await first.end('SIGKILL')

  const second = await startLinli(copy)
  await second.end('SIGKILL')
  if (processesIn(copy.folder).length === 0) throw new Error('the trial left no orphan to find')

  const third = await startLinli(copy)
  killHard(processesIn(copy.folder))
  await third.end('SIGKILL')
  pretendToOwn(join(copy.folder, 'storage', 'postgres', 'postmaster.pid'))

  const fourth = await startLinli(copy)
  await fourth.end()
  copy.remove()
}

function killHard(numbers) {
  for (const number of numbers) process.kill(number, 'SIGKILL')
}

/** As if the dead database's number now belonged to this process. */
function pretendToOwn(file) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)))
}
