import type { ResolvedComponent } from '@inertiajs/svelte'
import pagesOfPlugins from 'virtual:plugins/pages'
import kindOfPage from './kind_of_page'

type Pages = Record<string, () => Promise<ResolvedComponent>>
export type PageList = { ofCore: Pages; ofPlugins: Record<string, Pages> }

const ofCore = import.meta.glob<ResolvedComponent>([
  './pages/**/*.svelte',
  '!./pages/{desk,provider,cockpit}/**',
])

/** `volunteer/shifts/index` is a page of the plugin volunteer if it has one, else of the core. */
export default async function loadPage(name: string) {
  const pages = await listWith(name)
  const [plugin, ...rest] = name.split('/')
  const load =
    pages.ofPlugins[plugin]?.[`./${rest.join('/')}.svelte`] ??
    pages.ofCore[`./pages/${name}.svelte`]
  if (!load) throw new Error(`There is no page ${name}`)
  return load()
}

async function listWith(name: string): Promise<PageList> {
  if (kindOfPage(name) === 'resident') return { ofCore, ofPlugins: pagesOfPlugins }
  return (await import('./pages_of_work')).default
}
