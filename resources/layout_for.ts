import type { Component, Snippet } from 'svelte'
import kindOfPage, { type PageKind } from './kind_of_page'

type Layout = Component<{ children: Snippet }>

const layouts: Record<PageKind, () => Promise<{ default: Layout }>> = {
  resident: () => import('./layouts/resident_layout.svelte'),
  work: () => import('./layouts/work_layout.svelte'),
  screen: () => import('./layouts/screen_layout.svelte'),
}
const loaded = new Map<PageKind, Layout>()

/** Loads the layout of a page before it is rendered. */
export async function loadLayout(name: string) {
  const kind = kindOfPage(name)
  if (!loaded.has(kind)) loaded.set(kind, (await layouts[kind]()).default)
}

/** The layout of a page, which `loadLayout` has loaded. */
export default function layoutFor(name: string) {
  return loaded.get(kindOfPage(name))
}
