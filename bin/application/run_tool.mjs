import runQuietly from '../processes/run_quietly.mjs'
import Trouble from '../trouble.mjs'

/** Runs a script on this Node and fails with the end of what it printed. */
export default async function runTool(script, toolArguments, options = {}) {
  const { code, output } = await runQuietly(process.execPath, [script, ...toolArguments], options)
  if (code !== 0) {
    const end = output.trim().split('\n').slice(-60).join('\n')
    throw new Trouble(`${[script, ...toolArguments].join(' ')} 没有成功 failed:\n\n${end}`)
  }
  return output
}
