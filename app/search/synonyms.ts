import normalise from '#search/normalise'

/** What is called differently: sets of words that mean the same. */
export default class Synonyms {
  #others = new Map<string, Set<string>>()
  #longestFirst: string[]

  constructor(sets: readonly (readonly string[])[]) {
    for (const set of sets) this.#add(set.map(normalise))
    this.#longestFirst = [...this.#others.keys()].sort((one, other) => other.length - one.length)
  }

  /** Every word that is called something else. */
  get words() {
    return [...this.#others.keys()]
  }

  /** What else a word is called. */
  of(word: string) {
    return [...(this.#others.get(word) ?? [])]
  }

  /** The text in pieces: words that are called differently, and what stands between them. */
  split(text: string): string[] {
    const known = this.#longestFirst.find((word) => text.includes(word))
    if (known === undefined) return text === '' ? [] : [text]

    const start = text.indexOf(known)
    const rest = text.slice(start + known.length)
    return [...this.split(text.slice(0, start)), known, ...this.split(rest)]
  }

  #add(words: string[]) {
    for (const word of words) {
      const others = this.#others.get(word) ?? new Set()
      for (const other of words) if (other !== word) others.add(other)
      this.#others.set(word, others)
    }
  }
}
