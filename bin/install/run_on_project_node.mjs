import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import checkout from '../checkout.mjs'
import Trouble from '../trouble.mjs'
import projectNode from './project_node.mjs'

/**
 * Runs one of our scripts on the project's own Node and ends with its exit code. Whatever ends this
 * process ends the script: a signal is passed on, and a sudden death closes the channel between them.
 */
export default function runOnProjectNode(script, scriptArguments) {
  const node = projectNode()
  if (!node) throw new Trouble('软件包还没有装好，请先运行 npm start（或 npm ci）。')
  const child = spawn(node, [join(checkout, script), ...scriptArguments], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal))
  }
  endWithNpm(child)
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? 128 + constants.signals[signal]
      resolve()
    })
  })
}

/** A killed npm cannot pass anything on, so we look whether it is still our parent. */
function endWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000)
  timer.unref()
}
