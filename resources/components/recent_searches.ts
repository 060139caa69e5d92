const KEY = 'linli.recent_searches'
const MOST = 6

/** What was last searched for on this device, the newest first. It never leaves the device. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, MOST) : []
  } catch {
    // A browser that keeps nothing, or something else under this name.
    return []
  }
}

export function rememberSearch(text: string) {
  const searched = text.trim()
  if (searched === '') return
  keep([searched, ...recentSearches().filter((each) => each !== searched)].slice(0, MOST))
}

export function forgetSearches() {
  keep([])
}

function keep(texts: string[]) {
  try {
    localStorage.setItem(KEY, JSON.stringify(texts))
  } catch {
    // A browser that keeps nothing: the search works all the same.
  }
}
