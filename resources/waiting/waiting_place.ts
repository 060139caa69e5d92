import { mount, unmount, type Component } from 'svelte'
import type { ShownPage } from '../follow_page.svelte'
import { loadTexts } from '../texts'
import { dropOthers, keptForms } from './kept_forms'

type WaitingForms = Component<{ owner: string }>

/** Where the forms of a reader that wait on this device are shown. While there are none, nothing for it is loaded. */
export default class WaitingPlace {
  #shown: { owner: string; forms: Record<string, unknown> } | null = null
  #latest: ShownPage | null = null

  constructor(private place: HTMLElement) {}

  /** Stays the same from page to page, so that nobody misses what was sent meanwhile. */
  async show(page: ShownPage) {
    this.#latest = page
    const { owner } = page.props.viewer
    const Forms = isAnyKept(page) ? await loadForms(page) : null
    if (this.#latest !== page) return
    if (!Forms || this.#shown?.owner !== owner) this.#clear()
    if (!Forms || this.#shown) return
    this.#shown = { owner, forms: mount(Forms, { target: this.place, props: { owner } }) }
  }

  /** For good: the place is going. */
  leave() {
    this.#latest = null
    this.#clear()
  }

  #clear() {
    if (this.#shown) void unmount(this.#shown.forms)
    this.#shown = null
  }
}

function isAnyKept({ component, props }: ShownPage) {
  const { owner } = props.viewer
  // The page about the missing network is that of whoever came first.
  if (component === 'offline' || owner === '') return false
  dropOthers(owner)
  return keptForms(owner).length > 0
}

async function loadForms({ props }: ShownPage): Promise<WaitingForms | null> {
  try {
    // The page about the missing network shows the same, so that the phone has the words of it.
    await loadTexts('offline', props)
    return (await import('../components/waiting/waiting_forms.svelte')).default
  } catch {
    // Without a network it may not be there; it waits all the same.
    return null
  }
}
