/**
 * `npm run bench -- work`: how many one-off jobs a second are put in line, each in a transaction of
 * its own, and how many are done; beside it plain rows, written and changed in the same way. The
 * database is one that survives a power cut, as in earnest.
 */
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import buildEnvironment from '../application/build_environment.mjs'
import runConsole from '../application/run_console.mjs'
import runTool from '../application/run_tool.mjs'
import createCluster from '../postgres/create_cluster.mjs'
import createDatabase from '../postgres/create_database.mjs'
import findGround from '../postgres/find_ground.mjs'
import freePort from '../postgres/free_port.mjs'
import startPostgres from '../postgres/start_postgres.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'

// Where 3,300 plain rows are written and 5,000 changed in a second, this is 1,000 jobs.
const goals = { enqueuedPerRowWritten: 0.3, donePerRowChanged: 0.2 }

const figures = await endingOnSignals(measure)
const pass = Object.entries(goals).every(([name, goal]) => figures[name] >= goal)
console.log(JSON.stringify({ bench: 'work', ...figures, goals, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  const cluster = await openCluster()
  try {
    const environment = { ...buildEnvironment, DATABASE_URL: cluster.url('linli') }
    await runConsole(['migration:run', '--force', '--no-schema-generate'], environment)
    const options = { env: environment }
    const output = await runTool(
      '--import=@poppinss/ts-exec',
      ['bin/bench/work/measure.ts'],
      options
    )
    return JSON.parse(output.trim().split('\n').at(-1))
  } finally {
    await cluster.stop()
  }
}

async function openCluster() {
  const ground = findGround()
  const folder = join(realpathSync(ground.directory), `bench-${process.pid}`)
  mkdirSync(folder)
  // As root, PostgreSQL's own account has to pass through.
  chmodSync(folder, 0o711)
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const directory = join(folder, 'postgres')
  const password = randomBytes(24).toString('hex')
  await createCluster({ ...ground, directory: folder }, { directory, password })
  const log = join(folder, 'postgres.log')
  const cluster = await startPostgres(ground, { directory, password, log, port: await freePort() })
  await createDatabase(cluster, 'linli')
  return cluster
}
