/** Serves the kit on the scratch database that the environment names: `run_adapter.ts PORT`. */
import ignitor from '../../../../bin/ignitor.ts'
import refuseUnlessScratch from './refuse_unless_scratch.ts'

refuseUnlessScratch(process.env)
const app = ignitor().createApp('console')
await app.init()
await app.boot()
await app.start(async () => {
  const { default: serveKit } = await import('./serve_kit.ts')
  const port = await serveKit(Number(process.argv[2] ?? 0))
  console.log(`http://127.0.0.1:${port}`)
})
