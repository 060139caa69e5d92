import type { NamedReporterContract } from '@japa/runner/types'
import followFailures from './follow_failures.ts'
import followFiles from './follow_files.ts'

/**
 * A reporter of Japa for several processes that share one terminal: what failed is told as soon as it has, each
 * file once it is through, and where few run each test too. Every telling is one write, so that none is torn.
 */
const tellTests: NamedReporterContract = {
  name: 'linli',
  handler(_, emitter) {
    followFailures(emitter, ({ reason, title }) => {
      console.log(`\n✗ ${title}\n${reason}\n`)
    })
    followFiles(emitter, ({ failed, name, seconds, tests }) => {
      console.log(`${failed > 0 ? '✗' : '✓'} ${name} · ${tests} · ${seconds.toFixed(1)} s`)
    })
    if (process.env.LINLI_TEST_DETAIL === 'files') return
    emitter.on('test:end', ({ duration, hasError, title }) => {
      console.log(`  ${hasError ? '✗' : '✓'} ${title.expanded} · ${Math.round(duration)} ms`)
    })
  },
}

export default tellTests
