import { join } from 'node:path'
import waitUntil from '../processes/wait_until.mjs'
import { builtCopy } from './fresh.mjs'
import startLinli, { launchLinli } from './start_linli.mjs'

/** The second start is quick; a start beside a running one says where it runs and changes nothing. */
export default async function twice(folder) {
  const copy = builtCopy(join(folder, 'twice'))
  const first = await startLinli(copy)
  await first.end()

  const second = await startLinli(copy)
  const beside = await launchLinli(copy)
  await waitUntil(beside.hasEnded, 60)
  if (!beside.output().includes('already running')) throw new Error(beside.output())
  if (!(await second.showsFirstPage())) throw new Error('the running one was disturbed')
  await second.end()
  copy.remove()
  return `second start ${second.seconds.toFixed(1)} s`
}
