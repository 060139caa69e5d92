/** Reads what is enabled, again and again, and counts the queries; ends with one line of JSON. */
import ignitor from '../../ignitor.ts'
import installMadeUp from './install_made_up.ts'

const READS = 1_000
const PLUGINS = 40

const app = ignitor().createApp('console')
installMadeUp(app, PLUGINS)
await app.init()
await app.boot()
await app.start(() => {})

const { default: router } = await import('@adonisjs/core/services/router')
const { default: db } = await import('@adonisjs/lucid/services/db')
const { default: catalogue } = await import('#kernel/catalogue')
const { default: memory } = await import('#kernel/memory')
const { default: enabledPlugins } = await import('#kernel/queries/enabled_plugins')
const { default: navigationFor } = await import('#kernel/queries/navigation_for')
const { default: settingsOf } = await import('#kernel/queries/settings_of')
const { default: openCommunity } = await import('./open_community.ts')

// Before a server listens; the menus ask for addresses.
router.commit()
const community = await openCommunity()
const last = catalogue.plugins.at(-1)!
await memory.confirm()

let queries = 0
for (const connection of ['postgres', 'kernel']) {
  db.connection(connection)
    .getWriteClient()
    .on('query', () => queries++)
}
const began = performance.now()
for (let read = 0; read < READS; read++) await readAll()
const microseconds = Math.round(((performance.now() - began) * 1000) / READS)

console.log(JSON.stringify({ reads: READS, microsecondsPerRead: microseconds, queries }))
await app.terminate()

async function readAll() {
  const enabled = await enabledPlugins(community)
  const navigation = await navigationFor('resident', community, null)
  const { days } = await settingsOf(last, community)
  if (enabled.length !== PLUGINS || navigation.length !== PLUGINS || days !== 9)
    throw new Error('What is enabled was not read')
}
