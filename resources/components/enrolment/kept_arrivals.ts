import newKey from '$core/new_key'

/** An arrival that this device saw: what was scanned, when, and the key of that one tap. */
export type KeptArrival = { requestKey: string; at: string; fields: Record<string, string> }

const BEGINNING = 'linli.arrivals.'

/** What was not sent yet to an address, the earliest first. */
export function keptArrivals(action: string): KeptArrival[] {
  const kept = memory().getItem(BEGINNING + action)
  return kept ? JSON.parse(kept) : []
}

/** Keeps an arrival on this device until it is sent; the same thing scanned twice is one. */
export function keepArrival(action: string, fields: Record<string, string>) {
  const kept = keptArrivals(action)
  const isKnown = kept.some((each) => JSON.stringify(each.fields) === JSON.stringify(fields))
  if (isKnown) return
  const arrival = { requestKey: newKey(), at: new Date().toISOString(), fields }
  write(action, [...kept, arrival])
}

export function dropArrival(action: string, requestKey: string) {
  write(
    action,
    keptArrivals(action).filter((each) => each.requestKey !== requestKey)
  )
}

function write(action: string, arrivals: KeptArrival[]) {
  if (arrivals.length === 0) memory().removeItem(BEGINNING + action)
  else memory().setItem(BEGINNING + action, JSON.stringify(arrivals))
}

const here = new Map<string, string>()

/** Some browsers forbid it altogether; then it is kept as long as the page stays open. */
function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  try {
    return window.localStorage
  } catch {
    return {
      getItem: (key) => here.get(key) ?? null,
      setItem: (key, value) => here.set(key, value),
      removeItem: (key) => here.delete(key),
    }
  }
}
