/** A page as it went out to a guest, with its headers. */
export type PublicPage = { body: Buffer | string; headers: [string, string][] }

/** In milliseconds: nobody sees what is older, as with all that is remembered (docs/decisions/0012). */
const OLDEST = 1000
const MOST = 500

/** The public pages that this process made within the last second. */
class PublicPages {
  #pages = new Map<string, PublicPage & { madeAt: number }>()

  get(key: string): PublicPage | null {
    const page = this.#pages.get(key)
    return page && performance.now() - page.madeAt < OLDEST ? page : null
  }

  keep(key: string, page: PublicPage) {
    // Added anew at the end: the first is always the oldest.
    this.#pages.delete(key)
    if (this.#pages.size >= MOST) this.#pages.delete(this.#pages.keys().next().value!)
    this.#pages.set(key, { ...page, madeAt: performance.now() })
  }
}

export default new PublicPages()
