import { randomBytes } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import buildEnvironment from '../application/build_environment.mjs'
import checkout from '../checkout.mjs'
import runConsole from '../application/run_console.mjs'
import createCluster from '../postgres/create_cluster.mjs'
import createDatabase from '../postgres/create_database.mjs'
import findGround from '../postgres/find_ground.mjs'
import freePort from '../postgres/free_port.mjs'
import startPostgres from '../postgres/start_postgres.mjs'
import step from '../step.mjs'
import ownerMark from './owner_mark.mjs'
import removeLeftovers from './remove_leftovers.mjs'

/** Nothing here is worth keeping, and the tests are much quicker for it. */
const lostOnPowerCut = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 300,
}

/**
 * A throw-away PostgreSQL, far from that of `npm start`, with a migrated database for whoever opens one.
 * Answers `{ folder, publicFolder, temporaryFolder, openDatabase(name), close() }`; `openDatabase` answers its address.
 */
export default async function openTestGround(settings = lostOnPowerCut) {
  const ground = findGround()
  const home = join(realpathSync(ground.directory), 'test')
  await removeLeftovers(home)
  const folder = join(home, ownerMark(process.pid))
  mkdirSync(folder, { recursive: true })
  // As root, PostgreSQL's own account has to pass through both.
  for (const path of [home, folder]) chmodSync(path, 0o711)
  // A build that runs at the same time would take the pages away under the tests.
  const publicFolder = join(folder, 'public')
  cpSync(join(checkout, 'public'), publicFolder, { recursive: true })
  // Outside the checkout, as that of everybody: what tests put there is gone with them.
  const temporaryFolder = mkdtempSync(join(realpathSync(tmpdir()), 'linli-test-'))
  const cluster = await step('准备测试数据库 preparing the database', () =>
    prepare({ ...ground, directory: folder }, settings)
  )
  return {
    folder,
    publicFolder,
    temporaryFolder,
    async openDatabase(name) {
      await createDatabase(cluster, name, 'template_linli')
      return cluster.url(name)
    },
    async close() {
      await cluster.stop()
      for (const path of [folder, temporaryFolder]) rmSync(path, { recursive: true, force: true })
    },
  }
}

async function prepare(ground, settings) {
  const cluster = await startCluster(ground, settings)
  await createDatabase(cluster, 'template_linli')
  await migrate(cluster.url('template_linli'))
  return cluster
}

async function startCluster(ground, settings) {
  const directory = join(ground.directory, 'postgres')
  const password = randomBytes(24).toString('hex')
  await createCluster(ground, { directory, password })
  return startPostgres(ground, {
    directory,
    password,
    port: await freePort(),
    log: join(ground.directory, 'postgres.log'),
    settings,
  })
}

function migrate(url) {
  const options = ['--force', '--no-schema-generate', '--compact-output']
  return runConsole(['migration:run', ...options], { ...buildEnvironment, DATABASE_URL: url })
}
