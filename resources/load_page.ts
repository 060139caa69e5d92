import type { ResolvedComponent } from '@inertiajs/svelte'
import pagesOfPlugins from 'virtual:plugins/pages'

const pages = import.meta.glob<ResolvedComponent>('./pages/**/*.svelte')

/** `volunteer/shifts/index` is a page of the plugin volunteer if it has one, else of the core. */
export default function loadPage(name: string) {
  const [plugin, ...rest] = name.split('/')
  const load =
    pagesOfPlugins[plugin]?.[`./${rest.join('/')}.svelte`] ?? pages[`./pages/${name}.svelte`]
  if (!load) throw new Error(`There is no page ${name}`)
  return load()
}
