/** Runs test suites: `bin/test.ts unit`, `bin/test.ts functional --files=…`. `npm test` prepares the database for it. */
process.env.NODE_ENV = 'test'

import { prettyPrintError } from '@adonisjs/core'
import { configure, processCLIArgs, run } from '@japa/runner'
import ignitor from './ignitor.ts'
import endingOnSignals from './processes/ending_on_signals.mjs'
import onlyShare from './testing/only_share.ts'

await endingOnSignals(() =>
  ignitor()
    .testRunner()
    .configure(async (app) => {
      const { runnerHooks, ...config } = await import('../tests/bootstrap.js')
      processCLIArgs(process.argv.splice(2))
      configure({
        ...app.rcFile.tests,
        ...config,
        suites: onlyShare(app.rcFile.tests.suites),
        setup: runnerHooks.setup,
        teardown: runnerHooks.teardown.concat([() => app.terminate()]),
      })
    })
    .run(() => run())
    .catch((error) => {
      process.exitCode = 1
      prettyPrintError(error)
    })
)
