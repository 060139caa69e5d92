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
  const isLong = ({ seconds }) => seconds >= WORTH_A_PROCESS
  const groups = [
    ...files.filter(isLong).map((file) => [file]),
    ...inGroups(files.filter((file) => !isLong(file))),
  ]
  return groups.map((group, place) => ({
    name: `${suite}_${place + 1}`,
    suite,
    files: group.map(({ file }) => file),
    seconds: sum(group),
  }))
}

/** Each file goes where least has gone so far, the longest first. */
function inGroups(files) {
  const groups = Array.from({ length: Math.ceil(sum(files) / WORTH_A_PROCESS) }, () => [])
  for (const file of files.toSorted((one, other) => other.seconds - one.seconds)) {
    groups.reduce((one, other) => (sum(other) < sum(one) ? other : one)).push(file)
  }
  return groups
}

function sum(files) {
  return files.reduce((total, { seconds }) => total + seconds, 0)
}

function filesOf(suite) {
  const { files } = adonisrc.tests.suites.find(({ name }) => name === suite)
  return globSync(files, { cwd: checkout }).sort()
}
