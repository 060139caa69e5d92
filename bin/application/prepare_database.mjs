import databaseMemory from '../postgres/database_memory.mjs'
import step from '../step.mjs'
import runBuiltConsole from './run_built_console.mjs'

/**
 * Brings the tables up to date and loads the demo the first time. For our own database we remember
 * what was done; of a foreign one we know nothing and ask every time.
 */
export default async function prepareDatabase({ environment, built, isOurs }) {
  const memory = isOurs ? databaseMemory.read() : {}
  if (memory.migrated !== built) {
    await step('更新数据表 migrating', () => migrate(environment))
    if (isOurs) databaseMemory.write({ migrated: built })
  }
  if (wantsDemo(environment, isOurs) && !memory.hasDemo) {
    await step('载入演示社区 loading the demo', () => runBuiltConsole(['demo:load'], environment))
    if (isOurs) databaseMemory.write({ hasDemo: true })
  }
}

async function migrate(environment) {
  const options = ['--force', '--no-schema-generate', '--compact-output']
  await runBuiltConsole(['migration:run', ...options], environment)
  await runBuiltConsole(['plugin:seed'], environment)
}

/** Nobody's real residents get made-up neighbours unless asked for; the demo needs all its plugins. */
function wantsDemo({ LINLI_DEMO, NODE_ENV, PLUGINS_OFF }, isOurs) {
  if (PLUGINS_OFF) return false
  if (LINLI_DEMO !== undefined) return LINLI_DEMO === 'true' || LINLI_DEMO === '1'
  return isOurs && NODE_ENV !== 'production'
}
