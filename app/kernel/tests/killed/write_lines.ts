/** A process that announces line after line until it is killed: `write_lines.ts TERRITORY CHRONICLE FIRST`. */
import ignitor from '../../../../bin/ignitor.ts'

const [territoryId, name, first] = process.argv.slice(2)

const app = ignitor().createApp('console')
await app.init()
await app.boot()
await app.start(async () => {
  const { default: catalogue } = await import('#kernel/catalogue')
  const { default: announce } = await import('#kernel/actions/announce')
  const { chronicle, LineWritten } = await import('./chronicle.ts')
  catalogue.plugins.push(chronicle)
  for (let line = Number(first); ; line++) {
    await announce(new LineWritten(territoryId, { chronicle: name, line }))
    process.stdout.write(`${line}\n`)
  }
})
