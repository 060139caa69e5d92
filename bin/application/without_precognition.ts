import type { Plugin } from 'vite'

const stub = '\0without-precognition'

/**
 * Inertia tells `laravel-precognition` the names of its cookie and header, and so brings all of it to
 * every phone. We send forms whole and let the server alone judge them; whoever imports it themselves,
 * or uses Inertia's `useForm`, still gets it.
 */
export default function withoutPrecognition(): Plugin {
  return {
    name: 'linli-without-precognition',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'laravel-precognition' && importer?.includes('@inertiajs/core/')) return stub
    },
    load(id) {
      if (id === stub) {
        return 'export const client = { withXsrfCookieName() {}, withXsrfHeaderName() {} }'
      }
    },
  }
}
