import { globSync } from 'node:fs'
import adonisrc from '../../adonisrc.ts'
import checkout from '../checkout.mjs'
import durations from './durations.mjs'

/** Seconds of tests for which a process of their own is worth its beginning. */
const WORTH_A_PROCESS = 150

/**
 * Divides the files of the suites into shares of about the same length, each for a process and a database of
 * its own: `{ name, suite, files, seconds }`. The longest come first, so that none is left over at the end.
 */
export default function planShares(suites) {
  const known = durations.read()
  const shares = suites.flatMap((suite) => sharesOf(suite, known))
  return shares.sort((one, other) => other.seconds - one.seconds)
}

function sharesOf(suite, known) {
  const files = filesOf(suite).map((file) => ({ file, seconds: known.of(file) }))
  const total = files.reduce((sum, { seconds }) => sum + seconds, 0)
  const count = Math.min(files.length, Math.ceil(total / WORTH_A_PROCESS))
  const shares = Array.from({ length: count }, (_, place) => emptyShare(suite, place + 1))
  for (const { file, seconds } of files.sort((one, other) => other.seconds - one.seconds)) {
    const shortest = shares.reduce((one, other) => (other.seconds < one.seconds ? other : one))
    shortest.files.push(file)
    shortest.seconds += seconds
  }
  return shares
}

function emptyShare(suite, number) {
  return { name: `${suite}_${number}`, suite, files: [], seconds: 0 }
}

function filesOf(suite) {
  const { files } = adonisrc.tests.suites.find(({ name }) => name === suite)
  return globSync(files, { cwd: checkout }).sort()
}
