import newKey from '../new_key'

/** A form that could not be sent, as this device keeps it until it can. */
export type KeptForm = {
  /** The request key of the form: however often it is sent, it counts once. */
  key: string
  /** Whose it is; it is never sent for anybody else. */
  owner: string
  title: string
  action: string
  /** The page on which it was filled in, and the name of the draft there. */
  page: string
  draft: string
  at: string
  fields: Field[]
  /** What the server said against it, or nothing yet. */
  refusal: string[]
}

/** `label` is what stood beside it; empty for what nobody sees. */
export type Field = { name: string; label: string; value: string; said: string }

const FORMS = 'linli.waiting'
const USED = 'linli.used_keys'
const MOST_KEYS = 50

/** What waits here, the earliest first: of one person, or all of it. */
export function keptForms(owner?: string): KeptForm[] {
  const forms = read<KeptForm>(FORMS)
  return owner === undefined ? forms : forms.filter((form) => form.owner === owner)
}

/** Keeps a form, the same one once; false if this device keeps nothing. */
export function keepForm(form: KeptForm) {
  const others = keptForms().filter(({ key }) => key !== form.key)
  return write(FORMS, [...others, form])
}

export function dropForm({ key }: KeptForm) {
  const others = keptForms().filter((form) => form.key !== key)
  write(FORMS, others)
}

/** Whoever signs in after somebody else finds nothing of theirs. */
export function dropOthers(owner: string) {
  if (keptForms().some((form) => form.owner !== owner)) write(FORMS, keptForms(owner))
}

export function dropAll() {
  write(FORMS, [])
  write(USED, [])
}

/** A key for filling in a form now: its own, or a new one where a kept page brings one that was sent before. */
export function freshKey(key: string) {
  return read<string>(USED).includes(key) ? newKey() : key
}

export function rememberKey(key: string) {
  write(USED, [...read<string>(USED), key].slice(-MOST_KEYS))
}

function read<Entry>(name: string): Entry[] {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '[]')
  } catch {
    // A browser that forbids it, or a text that is not ours.
    return []
  }
}

function write(name: string, entries: unknown[]) {
  try {
    if (entries.length === 0) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(entries))
    return true
  } catch {
    // Forbidden, or full.
    return false
  }
}
