import type { ResolvedComponent } from '@inertiajs/svelte'
import ofPlugins from 'virtual:plugins/pages_of_work'
import type { PageList } from './load_page'

/** The pages of the desk, of providers and of leaders. */
export default {
  ofCore: import.meta.glob<ResolvedComponent>('./pages/{desk,provider,cockpit}/**/*.svelte'),
  ofPlugins,
} satisfies PageList
