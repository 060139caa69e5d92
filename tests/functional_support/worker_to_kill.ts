/** A process of its own that takes up what is in line and never gets it done. */
import 'reflect-metadata'
import ignitor from '../../bin/ignitor.ts'

const app = ignitor().createApp('console')
await app.init()
await app.boot()
await app.start(() => {})

const { default: catalogue } = await import('#kernel/catalogue')
const { default: BackgroundWorker } = await import('#kernel/background_worker')
const { diary, errands } = await import('#kernel/tests/errands')
catalogue.plugins = [errands]
diary.isWaiting = true
await new BackgroundWorker().start()
