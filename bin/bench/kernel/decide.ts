/** Switches a plugin on and off in a community, as often as its parent asks: `decide.ts TERRITORY`. */
import 'reflect-metadata'
import ignitor from '../../ignitor.ts'

const app = ignitor().createApp('console')
await app.init()
await app.boot()
await app.start(() => {})

const { default: catalogue } = await import('#kernel/catalogue')
const { default: decidePlugin } = await import('#kernel/actions/decide_plugin')
const { default: Territory } = await import('#territories/models/territory')

const territory = await Territory.findOrFail(process.argv[2])
const plugin = catalogue.find('volunteer')!

process.on('message', async (state: 'enabled' | 'disabled') => {
  await decidePlugin(plugin, territory, { state, by: null })
  process.send?.(Date.now())
})
process.once('disconnect', () => process.exit())
