import { writeFileSync } from 'node:fs'
import type { PluginFn } from '@japa/runner/types'
import followFiles from './follow_files.ts'
import followFailures, { type Failure } from './follow_failures.ts'

/** A plugin of Japa that writes how many tests passed and failed, which and why, and how long each file took, for `npm test` to add up. */
const countTests: PluginFn = ({ emitter, runner }) => {
  const file = process.env.LINLI_TEST_COUNTS
  if (!file) return
  const failures: Failure[] = []
  const seconds: Record<string, number> = {}
  followFailures(emitter, (failure) => failures.push(failure))
  followFiles(emitter, ({ name, seconds: each }) => (seconds[name] = each))
  emitter.on('runner:end', ({ hasError }) => {
    const { failed, passed, regression } = runner.getSummary().aggregates
    const notAsExpected = failed + regression
    // A hook that fails takes its tests with it, uncounted.
    const counts = { passed, failed: hasError ? Math.max(notAsExpected, 1) : notAsExpected }
    writeFileSync(file, JSON.stringify({ ...counts, failures, seconds }))
  })
}

export default countTests
