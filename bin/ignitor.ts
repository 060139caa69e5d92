import 'reflect-metadata'
import './offer_core.ts'
import { Ignitor } from '@adonisjs/core'

const root = new URL('../', import.meta.url)

/** The application, not yet started, as the server, the commands and the tests begin. */
export default function ignitor() {
  return new Ignitor(root, { importer }).tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
    app.listen('SIGTERM', () => app.terminate())
  })
}

/** The framework names files as seen from the root. */
function importer(path: string) {
  const isFile = path.startsWith('./') || path.startsWith('../')
  return import(isFile ? new URL(path, root).href : path)
}
