/** The second half of `node ace COMMAND`: the database, for as long as the command needs it. */
import { spawn } from 'node:child_process'
import buildAssets from './application/build_assets.mjs'
import buildEnvironment from './application/build_environment.mjs'
import ensureSettingsFile from './application/ensure_settings_file.mjs'
import readSettings from './application/read_settings.mjs'
import checkout from './checkout.mjs'
import borrowDatabase from './postgres/borrow_database.mjs'
import onEnding from './processes/on_ending.mjs'
import tellTrouble from './tell_trouble.mjs'

const commandArguments = process.argv.slice(2)

/** Commands that read or write source files only, by the beginning of their names. */
const withoutDatabase =
  /^(-|add|build|codegen|configure|eject|env:|generate:|help|inspect:|list|make:)/

/** Commands that show pages, which have to be built as the sources are now. */
const withPages = /^(page:ask|plugin:bisect)$/

try {
  if (withPages.test(commandArguments[0])) await buildAssets()
  process.exitCode = needsDatabase() ? await runWithDatabase() : await run(buildEnvironment)
} catch (error) {
  tellTrouble(error)
  process.exitCode = 1
}

function needsDatabase() {
  return commandArguments.length > 0 && !withoutDatabase.test(commandArguments[0])
}

async function runWithDatabase() {
  ensureSettingsFile()
  const settings = readSettings()
  if (settings.DATABASE_URL) return run(settings)
  const database = await borrowDatabase(`node ace ${commandArguments[0]}`)
  try {
    return await run({ ...settings, DATABASE_URL: database.url })
  } finally {
    await database.giveBack()
  }
}

function run(environment) {
  const parameters = ['--import=@poppinss/ts-exec', 'bin/console.ts', ...commandArguments]
  const child = spawn(process.execPath, parameters, {
    cwd: checkout,
    env: environment,
    stdio: 'inherit',
  })
  // We wait for it: the database may stop only after the command.
  onEnding(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
