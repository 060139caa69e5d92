import { spawn } from 'node:child_process'
import checkout from '../checkout.mjs'

/**
 * Runs a command without showing anything; answers its exit code and all it printed. It ends with
 * this process.
 */
export default function runQuietly(command, commandArguments, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, {
      cwd: checkout,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    })
    const stop = () => child.kill()
    process.once('exit', stop)
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('close', (code) => {
      process.off('exit', stop)
      resolve({ code, output })
    })
  })
}
