import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const tools = fileURLToPath(new URL('../../resources/inertia_tools.ts', import.meta.url))

/**
 * Inertia takes five functions of `es-toolkit`, which are ready for every kind of value there is. What
 * Inertia gives them is JSON, so that ours do (tests/unit/inertia_tools.spec.ts holds them to it).
 */
export default function smallTools(): Plugin {
  return {
    name: 'linli-small-tools',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId(id, importer) {
      const isOfInertia = importer?.includes('@inertiajs/')
      if (isOfInertia && (id === 'es-toolkit' || id === 'es-toolkit/compat')) return tools
    },
  }
}
