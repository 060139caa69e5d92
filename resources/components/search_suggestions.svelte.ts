import type { Suggestion } from '../../app/search/queries/suggestions_for.ts'
import { recentSearches } from './recent_searches'

/** In milliseconds: shorter than between two letters nothing is asked. */
const PAUSE = 120

export type Option = Suggestion & { isRecent: boolean }

/** What is offered below a search box while somebody types, and which of it is chosen with the keyboard. */
export class SearchSuggestions {
  options = $state<Option[]>([])
  isOpen = $state(false)
  /** Place of the option that the arrows have reached, or -1. */
  active = $state(-1)

  #timer: ReturnType<typeof setTimeout> | undefined
  #asking: AbortController | undefined

  constructor(private action: () => string) {}

  /** Something was typed; without anything the earlier searches of this device are offered. */
  type(text: string) {
    clearTimeout(this.#timer)
    this.#asking?.abort()
    if (text.trim() === '') this.#offer(this.#recent())
    else this.#timer = setTimeout(() => this.#ask(text), PAUSE)
  }

  move(step: number) {
    if (this.options.length === 0) return
    this.isOpen = true
    const places = this.options.length + 1
    // One place more than there are options: there, what was typed stands by itself again.
    this.active = ((this.active + 1 + step + places) % places) - 1
  }

  close() {
    clearTimeout(this.#timer)
    this.#asking?.abort()
    this.isOpen = false
    this.active = -1
  }

  #offer(options: Option[]) {
    this.options = options
    this.active = -1
    this.isOpen = options.length > 0
  }

  #recent() {
    return recentSearches().map((text) => ({
      text,
      pieces: [{ text, isHit: false }],
      icon: 'history',
      href: `${this.action()}?q=${encodeURIComponent(text)}`,
      isRecent: true,
    }))
  }

  async #ask(text: string) {
    const asking = new AbortController()
    this.#asking = asking
    try {
      const query = new URLSearchParams({ q: text })
      const answer = await fetch(`${this.action()}/suggestions?${query}`, {
        signal: asking.signal,
        headers: { accept: 'application/json' },
      })
      const suggestions: Suggestion[] = answer.ok ? await answer.json() : []
      if (!asking.signal.aborted) {
        this.#offer(suggestions.map((suggestion) => ({ ...suggestion, isRecent: false })))
      }
    } catch {
      // Without a connection nothing is suggested; the search itself says what is wrong.
    }
  }
}
