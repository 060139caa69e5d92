import followPage, { type ShownPage } from './follow_page.svelte'
import WaitingPlace from './waiting/waiting_place'

/** What the worker is told: the parts of this page, and pages that will be wanted without a network. */
type Wanted = { parts: string[]; pages: string[] }

const told = new Set<string>()

/**
 * Lets the phone keep what its reader may want without a network, at this page and at each that follows, and
 * shows in `place` the forms that wait on it to be sent.
 */
export default function keepOffline(place: HTMLElement, signal: AbortSignal) {
  if (signal.aborted) return
  const waiting = new WaitingPlace(place)
  const stop = followPage((page) => {
    void keepPages(page)
    void waiting.show(page)
  })
  signal.addEventListener('abort', () => {
    stop()
    waiting.leave()
  })
}

/**
 * The page that was opened first, its parts, and those that are `upcoming` (tickets with a code, say).
 * Without `https` or in an old browser nothing is kept, and nothing else changes. Pages that are visited
 * later the worker sees by itself.
 */
async function keepPages({ props }: ShownPage) {
  if (!('serviceWorker' in navigator)) return
  const upcoming = (props.upcoming ?? []) as { href: string }[]
  const opened = told.size === 0 ? [location.pathname + location.search] : []
  const pages = [...opened, ...upcoming.map(({ href }) => href)].filter((each) => !told.has(each))
  for (const each of pages) told.add(each)
  try {
    await navigator.serviceWorker.register('/service_worker.js')
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage({ parts: partsLoaded(), pages } satisfies Wanted)
  } catch {
    // A browser that allows none, or a connection that just went: the page is there all the same.
  }
}

function partsLoaded() {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  return loaded.filter((name) => name.startsWith(`${location.origin}/assets/`))
}
