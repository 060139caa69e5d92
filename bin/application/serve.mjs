import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import checkout from '../checkout.mjs'
import endProcess from '../processes/end_process.mjs'
import lastLines from '../processes/last_lines.mjs'
import logFile from '../processes/log_file.mjs'
import waitUntil from '../processes/wait_until.mjs'
import Trouble from '../trouble.mjs'

/** Starts the built web server and waits until it takes requests. Answers `{ onDeath(tell), stop() }`. */
export default async function serve(environment) {
  const log = logFile('linli.log')
  const child = launch(environment, log)
  const death = new Promise((resolve) => {
    child.once('error', resolve)
    child.once('exit', () => resolve(troubleFrom(log)))
  })
  await Promise.race([readiness(child), death.then((error) => Promise.reject(error))])
  return {
    onDeath: (tell) => death.then(tell),
    stop: () => stop(child),
  }
}

/** It ends itself in good order when the channel closes; as long as the channel is open it cannot end. */
async function stop(child) {
  if (child.connected) child.disconnect()
  await waitUntil(() => child.exitCode !== null || child.signalCode !== null, 10)
  await endProcess(child.pid, [
    ['SIGTERM', 5],
    ['SIGKILL', 5],
  ])
}

function launch(environment, log) {
  const output = openSync(log, 'a')
  const child = spawn(process.execPath, ['bin/server.js'], {
    cwd: join(checkout, 'build'),
    env: environment,
    // Over the channel it says when it is ready, and notices when we are gone.
    stdio: ['ignore', output, output, 'ipc'],
    // Ctrl-C reaches it through us, and only once.
    detached: process.platform !== 'win32',
  })
  closeSync(output)
  return child
}

function readiness(child) {
  return new Promise((resolve) => {
    child.on('message', (message) => message.isAdonisJS && resolve())
  })
}

function troubleFrom(log) {
  return new Trouble(`服务器停了 the server ended (storage/logs/linli.log):\n${lastLines(log, 30)}`)
}
