import type { ResolvedComponent } from '@inertiajs/svelte'
import kindOfPage from './kind_of_page'

type Pages = Record<string, () => Promise<ResolvedComponent>>
export type PageList = { ofCore: Pages; ofPlugins: Record<string, Pages> }

const first = import.meta.glob<ResolvedComponent>('./pages/home.svelte')
const loaded = new Map<string, ResolvedComponent>()

/** A page by its name. Whoever serves it again does not look for the module again. */
export default async function loadPage(name: string): Promise<ResolvedComponent> {
  const page = loaded.get(name) ?? (await find(name))
  loaded.set(name, page)
  return page
}

/**
 * `volunteer/shifts/index` is a page of the plugin volunteer if it has one, else of the core. Whoever opens
 * the home page first loads no list of all the others.
 */
async function find(name: string): Promise<ResolvedComponent> {
  const ofFirst = first[`./pages/${name}.svelte`]
  if (ofFirst) return ofFirst()

  const pages = await listWith(name)
  const [plugin, ...rest] = name.split('/')
  const load =
    pages.ofPlugins[plugin]?.[`./${rest.join('/')}.svelte`] ??
    pages.ofCore[`./pages/${name}.svelte`]
  if (!load) throw new Error(`There is no page ${name}`)
  return load()
}

async function listWith(name: string): Promise<PageList> {
  const isOfWork = kindOfPage(name) === 'work'
  const list = isOfWork ? import('./pages_of_work') : import('./pages_of_residents')
  return (await list).default
}
