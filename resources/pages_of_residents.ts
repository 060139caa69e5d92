import type { ResolvedComponent } from '@inertiajs/svelte'
import ofPlugins from 'virtual:plugins/pages'
import type { PageList } from './load_page'

/** The pages of residents, and those that hang on a wall. */
export default {
  ofCore: import.meta.glob<ResolvedComponent>([
    './pages/**/*.svelte',
    '!./pages/{desk,provider,cockpit}/**',
  ]),
  ofPlugins,
} satisfies PageList
