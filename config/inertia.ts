import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/inertia'

export default defineConfig({
  rootView: 'root',
  // The client of the tests says that it has version 1, and any other would be sent away.
  assetsVersion: app.inTest ? '1' : undefined,
  // What Back would show lies on the device, and is unreadable once somebody has signed out.
  encryptHistory: true,
  // Never without server rendering: the adapter escapes too little then (docs/decisions/0004).
  ssr: { enabled: true, entrypoint: 'resources/ssr.ts' },
})
