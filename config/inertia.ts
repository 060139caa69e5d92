import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/inertia'

export default defineConfig({
  rootView: 'root',
  assetsVersion: assetsVersion(),
  // What Back would show lies on the device, and is unreadable once somebody has signed out.
  encryptHistory: true,
  // Never without server rendering: the adapter escapes too little then (docs/decisions/0004).
  ssr: { enabled: true, entrypoint: 'resources/ssr.ts' },
})

/** By what a browser tells that there is another build. Found once: the adapter would do so for every page, a millisecond each. */
function assetsVersion() {
  // The client of the tests says that it has version 1, and any other would be sent away.
  if (app.inTest) return '1'
  const manifest = app.publicPath('assets/.vite/manifest.json')
  if (process.env.DEV_MODE || !existsSync(manifest)) return undefined
  return createHash('sha256').update(readFileSync(manifest)).digest('hex').slice(0, 16)
}
