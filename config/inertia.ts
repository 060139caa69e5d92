import { defineConfig } from '@adonisjs/inertia'

export default defineConfig({
  rootView: 'root',
  // Never without server rendering: the adapter escapes too little then (docs/decisions/0004).
  ssr: { enabled: true, entrypoint: 'resources/ssr.ts' },
})
