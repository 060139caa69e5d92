import runTool from '../../application/run_tool.mjs'

/** How many free slots are booked in a second, from a process of its own; see load.ts. */
export default async function load(environment, seconds) {
  const words = ['bin/bench/booking/load.ts', String(seconds)]
  const output = await runTool('--import=@poppinss/ts-exec', words, { env: environment })
  return JSON.parse(output.trim().split('\n').at(-1)).perSecond
}
