import { join } from 'node:path'
import checkout from '../checkout.mjs'
import runTool from './run_tool.mjs'

/** Runs an ace command of the built application. */
export default function runBuiltConsole(commandArguments, env) {
  return runTool('ace.js', commandArguments, { env, cwd: join(checkout, 'build') })
}
