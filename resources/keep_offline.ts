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

function partsLoaded() {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  return loaded.filter((name) => name.startsWith(`${location.origin}/assets/`))
}
