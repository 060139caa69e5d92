/**
 * A process of a cluster: `take_part.ts web` confirms what it remembers round and round as a web
 * server does, `take_part.ts command` only when it reads. Over the channel it is told to decide about
 * a plugin, or to read until somebody else has decided.
 */
import { setTimeout as pause } from 'node:timers/promises'
import ignitor from '../../ignitor.ts'

type Order =
  { territory: string; decide: 'enabled' | 'disabled' } | { territory: string; watch: true }

const app = ignitor().createApp('console')
await app.init()
await app.boot()
await app.start(() => {})

const { default: decidePlugin } = await import('#kernel/actions/decide_plugin')
const { default: catalogue } = await import('#kernel/catalogue')
const { default: memory } = await import('#kernel/memory')
const { default: enabledPlugins } = await import('#kernel/queries/enabled_plugins')
const { default: Territory } = await import('#territories/models/territory')
const { createCommunity } = await import('#tests/factories/territories')

const [plugin] = catalogue.plugins
const community = await createCommunity()
if (process.argv[2] === 'web') memory.keepFresh()
process.once('disconnect', () => app.terminate())
process.on('message', follow)
process.send!({ territory: community.id })

async function follow(order: Order) {
  const territory = await Territory.findOrFail(order.territory)
  if ('decide' in order) {
    await decidePlugin(plugin, territory, { state: order.decide, by: null })
    process.send!({ decidedAt: Date.now() })
  } else {
    await watch(() => isOn(territory))
  }
}

/** Tells when the reading has begun, and when the old answer was given for the last time. */
async function watch(read: () => Promise<boolean>) {
  const before = await read()
  process.send!({ isWatching: true })
  let lastOldAt = Date.now()
  while ((await read()) === before) {
    lastOldAt = Date.now()
    await pause(2)
  }
  process.send!({ lastOldAt, seenAt: Date.now() })
}

async function isOn(territory: { path: string }) {
  const plugins = await enabledPlugins(territory)
  return plugins.includes(plugin)
}
