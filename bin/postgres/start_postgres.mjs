import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import endProcess from '../processes/end_process.mjs'
import lastLines from '../processes/last_lines.mjs'
import waitUntil from '../processes/wait_until.mjs'
import Trouble from '../trouble.mjs'
import connect from './connect.mjs'
import postgresEnvironment from './postgres_environment.mjs'

/**
 * Starts PostgreSQL on a cluster and waits until it answers. `settings` are its own: `{ fsync: 'off' }`.
 * Answers `{ port, url(database), onDeath(tell), stop() }`.
 */
export default async function startPostgres(ground, { directory, port, password, log, settings }) {
  const child = launch(ground, { directory, log, settings: { ...settings, port } })
  const url = (database) => `postgres://linli:${password}@127.0.0.1:${port}/${database}`
  const answers = await waitUntil(() => hasEnded(child) || canConnect(url('postgres')), 120)
  if (hasEnded(child) || !answers) {
    throw new Trouble(`数据库没有起来 PostgreSQL did not start:\n${lastLines(log, 15)}`)
  }
  const death = new Promise((resolve) => child.once('exit', resolve))
  return {
    port,
    url,
    onDeath: (tell) =>
      death.then(() => tell(new Trouble(`数据库停了 PostgreSQL ended:\n${lastLines(log, 15)}`))),
    stop: () => endProcess(child.pid, shutdown),
  }
}

/** PostgreSQL's fast shutdown; then without a checkpoint, which the next start makes good. */
const shutdown = [
  ['SIGINT', 20],
  ['SIGQUIT', 10],
  ['SIGKILL', 5],
]

function launch({ binaries, account }, { directory, log, settings }) {
  const fixed = { listen_addresses: '127.0.0.1', unix_socket_directories: '' }
  const flags = Object.entries({ ...fixed, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const output = openSync(log, 'a')
  const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', directory, ...flags], {
    ...account,
    cwd: directory,
    env: postgresEnvironment,
    stdio: ['ignore', output, output],
    // A group of its own: Ctrl-C must reach the web server first, and the database through us.
    detached: process.platform !== 'win32',
  })
  closeSync(output)
  // A missing program is told of by `hasEnded`.
  child.on('error', () => {})
  process.once('exit', () => child.kill('SIGINT'))
  return child
}

function hasEnded(child) {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}

async function canConnect(url) {
  try {
    await connect(url, (client) => client.query('select 1'))
    return true
  } catch (error) {
    // A wrong password stays wrong; anything else means it is still getting ready.
    if (error.code === '28P01') throw error
    return false
  }
}
