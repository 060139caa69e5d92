import { randomBytes } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import checkout from '../checkout.mjs'
import logFile from '../processes/log_file.mjs'
import createCluster from './create_cluster.mjs'
import createDatabase from './create_database.mjs'
import databaseMemory from './database_memory.mjs'
import findGround from './find_ground.mjs'
import freePort from './free_port.mjs'
import portIsFree from './port_is_free.mjs'
import resetPassword from './reset_password.mjs'
import startPostgres from './start_postgres.mjs'
import stopOrphan from './stop_orphan.mjs'

/** Starts the checkout's own database; the first time it is made. The caller holds the claim. */
export default async function openOwnDatabase() {
  const ground = findGround()
  const directory = dataDirectory(ground)
  await stopOrphan(directory)
  const password = await preparePassword(ground, directory)
  const log = logFile('postgres.log')
  const cluster = await patiently(async () =>
    startPostgres(ground, { directory, password, log, port: await ourPort() })
  )
  await createDatabase(cluster, 'linli')
  return cluster
}

/** Through the link, if the data lives outside: the orphan we look for was started by its real name. */
function dataDirectory(ground) {
  const known = join(checkout, 'storage', 'postgres')
  return existsSync(known) ? realpathSync(known) : join(realpathSync(ground.directory), 'postgres')
}

/** Remembered before the cluster has it: a kill in between must not leave a cluster nobody can enter. */
async function preparePassword(ground, directory) {
  const clusterExists = existsSync(join(directory, 'PG_VERSION'))
  const known = databaseMemory.read().password
  if (clusterExists && known) return known
  const password = randomBytes(24).toString('hex')
  databaseMemory.write({ password })
  if (clusterExists) {
    resetPassword(ground, { directory, password })
  } else {
    databaseMemory.write({ migrated: null, hasDemo: false })
    await createCluster(ground, { directory, password })
  }
  return password
}

/** The same port every time, unless a stranger took it meanwhile. */
async function ourPort() {
  const { port } = databaseMemory.read()
  if (port && (await portIsFree(port))) return port
  const another = await freePort()
  databaseMemory.write({ port: another })
  return another
}

/** After a kill -9 the old connections may hold the memory for a moment; a port may be snatched. */
async function patiently(start) {
  for (let attempt = 1; attempt < 4; attempt++) {
    try {
      return await start()
    } catch {
      await pause(1000)
    }
  }
  return start()
}
