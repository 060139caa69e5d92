import type { Page } from '@inertiajs/core'
import type { Component } from 'svelte'
import type { SharedProps } from '../app/web/pages.ts'
import { loadTexts } from './texts'
import { dropOthers, keptForms } from './waiting/kept_forms'

/** What the worker is told: the parts of this page, and pages that will be wanted without a network. */
type Wanted = { parts: string[]; pages: string[] }

const told = new Set<string>()

/**
 * Lets the phone keep the page that was opened first, its parts, and the pages in `wanted` (tickets with a
 * code, say) for when there is no network. Without `https` or in an old browser nothing is kept, and nothing
 * else changes. Pages that are visited later the worker sees by itself.
 */
export default async function keepOffline(wanted: string[]) {
  if (!('serviceWorker' in navigator)) return
  const opened = told.size === 0 ? [location.pathname + location.search] : []
  const pages = [...opened, ...wanted].filter((page) => !told.has(page))
  for (const page of pages) told.add(page)
  try {
    await navigator.serviceWorker.register('/service_worker.js')
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage({ parts: partsLoaded(), pages } satisfies Wanted)
  } catch {
    // A browser that allows none, or a connection that just went: the page is there all the same.
  }
}

type WaitingForms = Component<{ owner: string | null }>

/** What shows and sends the forms of this reader that wait on the device; null while there are none. */
export async function whatWaits({
  component,
  props,
}: Page<SharedProps>): Promise<WaitingForms | null> {
  const { owner } = props.viewer
  // The page about the missing network is that of whoever came first.
  if (component === 'offline' || owner === '') return null
  dropOthers(owner)
  if (keptForms(owner).length === 0) return null
  try {
    // The page about the missing network shows the same, so that the phone has the words of it.
    await loadTexts('offline', props)
    return (await import('./components/waiting/waiting_forms.svelte')).default
  } catch {
    // Without a network it may not be there; it waits all the same.
    return null
  }
}

function partsLoaded() {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  return loaded.filter((name) => name.startsWith(`${location.origin}/assets/`))
}
