import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import buildEnvironment from '../../application/build_environment.mjs'
import runConsole from '../../application/run_console.mjs'
import createCluster from '../../postgres/create_cluster.mjs'
import createDatabase from '../../postgres/create_database.mjs'
import findGround from '../../postgres/find_ground.mjs'
import freePort from '../../postgres/free_port.mjs'
import startPostgres from '../../postgres/start_postgres.mjs'

/**
 * A migrated database for one bench, on a PostgreSQL of its own that survives a power cut, as in
 * earnest, with these `settings`. Answers `{ environment, another(name), close() }`; `another` gives a second one, as empty.
 */
export default async function openBenchDatabase(settings = {}) {
  const cluster = await openCluster(settings)
  await createDatabase(cluster, 'linli')
  const environment = environmentOf(cluster, 'linli')
  await runConsole(['migration:run', '--force', '--no-schema-generate'], environment)
  return {
    environment,
    async another(name) {
      await createDatabase(cluster, name, 'linli')
      return environmentOf(cluster, name)
    },
    close: () => cluster.stop(),
  }
}

async function openCluster(settings) {
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
  return startPostgres(ground, { directory, password, log, port: await freePort(), settings })
}

function environmentOf(cluster, name) {
  return { ...buildEnvironment, DATABASE_URL: cluster.url(name) }
}
