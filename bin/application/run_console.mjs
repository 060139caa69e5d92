import runTool from './run_tool.mjs'

/** Runs an ace command from the sources. */
export default function runConsole(commandArguments, env) {
  return runTool('--import=@poppinss/ts-exec', ['bin/console.ts', ...commandArguments], { env })
}
