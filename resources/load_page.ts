import type { ResolvedComponent } from '@inertiajs/svelte'

const pages = import.meta.glob<ResolvedComponent>([
  './pages/**/*.svelte',
  '../plugins/*/pages/**/*.svelte',
])

/** `volunteer/shifts/index` is a page of the plugin volunteer if it has one, else of the core. */
export default function loadPage(name: string) {
  const [first, ...rest] = name.split('/')
  const load =
    pages[`../plugins/${first}/pages/${rest.join('/')}.svelte`] ?? pages[`./pages/${name}.svelte`]
  if (!load) throw new Error(`There is no page ${name}`)
  return load()
}
