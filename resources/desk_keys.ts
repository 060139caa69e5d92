const OFF = 'linli.keys_are_off'
const rows = 'main .list a.row, main .pick-row a, main .table-rows tbody a'
const typing = 'input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]'

/** What a key does at the desk; `explain` shows the list of them. */
type Keys = { explain: () => void }

/**
 * Whoever works through a queue keeps the hands on the keyboard: `j` and `k` go down and up, Enter opens,
 * `x` picks, `/` searches, `?` explains. Single letters disturb people who speak to their
 * computer, so that they can be switched off (WCAG 2.1.4).
 */
export default function listenToKeys({ explain }: Keys, signal: AbortSignal) {
  const acts: Record<string, () => void> = {
    'j': () => step(1),
    'k': () => step(-1),
    'x': pick,
    '/': search,
    '?': explain,
  }
  const press = (event: KeyboardEvent) => {
    const act = acts[event.key]
    if (!act || !isMeant(event)) return
    event.preventDefault()
    act()
  }
  document.addEventListener('keydown', press, { signal })
}

export function keysAreOn() {
  try {
    return localStorage.getItem(OFF) === null
  } catch {
    // A browser that remembers nothing.
    return true
  }
}

export function switchKeys(isOn: boolean) {
  try {
    if (isOn) localStorage.removeItem(OFF)
    else localStorage.setItem(OFF, '1')
  } catch {
    // A browser that remembers nothing: they stay on.
  }
}

/** Not while somebody types, in a dialog, or together with other keys. */
function isMeant({ altKey, ctrlKey, isComposing, key, metaKey, target }: KeyboardEvent) {
  const isTyping = target instanceof Element && target.matches(typing)
  const isCombined = altKey || ctrlKey || metaKey || isComposing
  const isShut = document.querySelector('dialog[open]') !== null
  return !isTyping && !isCombined && !isShut && (key === '?' || keysAreOn())
}

/** From the row that has the focus, else from the one that is open. */
function step(by: 1 | -1) {
  const all = [...document.querySelectorAll<HTMLElement>(rows)]
  const focused = all.findIndex((row) => row === document.activeElement)
  const open = all.findIndex((row) => row.closest('[aria-current=true]'))
  const from = focused === -1 ? open : focused
  const next = all[from === -1 ? 0 : from + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

function pick() {
  const row = document.activeElement?.closest('.pick-row')
  row?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
}

function search() {
  document.querySelector<HTMLInputElement>('.bar-search input')?.focus()
}
