import { availableParallelism } from 'node:os'
import runShare from './run_share.mjs'

/** More than this many find no room in the memory of most machines. */
const MOST = 5

/** Runs the shares, some at a time, and answers what each counted. */
export default async function runShares(shares, run) {
  const waiting = [...shares]
  const results = []
  const workOff = async () => {
    for (let share = waiting.shift(); share; share = waiting.shift()) {
      results.push(await runShare(share, run))
    }
  }
  // One more than there are cores: each waits now and then, for the database or for the browser.
  const atOnce = Math.min(MOST, availableParallelism() + 1)
  await Promise.all(Array.from({ length: atOnce }, workOff))
  return results
}
