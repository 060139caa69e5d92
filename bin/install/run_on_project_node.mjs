import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import checkout from '../checkout.mjs'
import birthOf from '../processes/birth_of.mjs'
import npmAbove from '../processes/npm_above.mjs'
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

/** A killed npm cannot pass anything on, so we look whether it is still there. */
function endWithNpm(child) {
  const npm = npmAbove()
  if (npm === null) return
  const timer = setInterval(() => birthOf(npm) === null && child.kill('SIGTERM'), 1000)
  timer.unref()
}
