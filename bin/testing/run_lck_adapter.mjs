/** The second half of `npm run lck:adapter`: a database, and the adapter on it. */
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import openBenchDatabase from '../bench/database/open_bench_database.mjs'
import checkout from '../checkout.mjs'
import onEnding from '../processes/on_ending.mjs'
import tellTrouble from '../tell_trouble.mjs'

const options = { port: { type: 'string', default: process.env.LCK_PORT ?? '0' } }

try {
  const { values } = parseArgs({ options })
  const database = await openBenchDatabase()
  const environment = await database.another('linli_scratch')
  const adapter = start(environment, values.port)
  const code = await new Promise((resolve) => adapter.once('exit', resolve))
  await database.close()
  process.exit(code ?? 1)
} catch (error) {
  tellTrouble(error)
  process.exit(1)
}

function start(environment, port) {
  const script = 'app/points/tests/lck/run_adapter.ts'
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', script, port], {
    cwd: checkout,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  onEnding(() => child.kill('SIGKILL'))
  process.once('exit', () => child.kill('SIGKILL'))
  return child
}
