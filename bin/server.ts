/**
 * Starts the web server. `npm start` runs it as a child and talks to it over an IPC channel;
 * when that parent dies, however suddenly, the channel closes and the server ends too, so that
 * no orphan keeps the port.
 */
import { prettyPrintError } from '@adonisjs/core'
import ignitor from './ignitor.ts'

ignitor()
  .tap((app) => {
    app.listen('SIGINT', () => app.terminate())
    if (process.connected) process.once('disconnect', () => app.terminate())
  })
  .httpServer()
  .start()
  .catch((error) => {
    process.exitCode = 1
    prettyPrintError(error)
  })
