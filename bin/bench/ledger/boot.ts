import ignitor from '../../ignitor.ts'

/** The application without a web server, as a command has it. */
export default async function boot() {
  const app = ignitor().createApp('console')
  await app.init()
  await app.boot()
  await app.start(() => {})
  return app
}
