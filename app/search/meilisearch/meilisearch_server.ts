import { Meilisearch, MeilisearchApiError, type EnqueuedTaskPromise } from 'meilisearch'

/** In milliseconds. A person waits for a search, nobody for the rest. */
const usualPatience = { search: 1_000, request: 10_000, task: 120_000, pause: 25 }

/** What each of our keys may do, on our indexes alone. Their ids never change, so that each is made once. */
const keys = {
  search: { uid: '5a1e7b60-0000-4000-8000-6c696e6c6901', actions: ['search'] },
  writing: {
    uid: '5a1e7b60-0000-4000-8000-6c696e6c6902',
    actions: ['documents.*', 'indexes.*', 'settings.*', 'tasks.get'],
  },
}

export type Access = {
  host: string
  key?: string
  /** Our indexes begin with it. */
  prefix: string
  /** In milliseconds, how long an answer is waited for where it is not the usual time. */
  patience?: Partial<typeof usualPatience>
}

type Clients = { search: Meilisearch; writing: Meilisearch }

/** A Meilisearch server, with keys that can do no more than is needed. */
export default class MeilisearchServer {
  readonly uid: string
  #clients: Promise<Clients> | null = null
  #patience: typeof usualPatience

  constructor(private access: Access) {
    this.#patience = { ...usualPatience, ...access.patience }
    this.uid = `${access.prefix}_documents`
  }

  /** Our clients: one that can only search, and one that can write. */
  async clients(): Promise<Clients> {
    this.#clients ??= this.#open()
    try {
      return await this.#clients
    } catch (error) {
      // The server is away; whoever comes next tries again.
      this.#clients = null
      throw error
    }
  }

  /** It was away, and may have come back without our keys. */
  distrust() {
    this.#clients = null
  }

  /** Waits until the server has done what it was told; throws if it could not. */
  async done(task: EnqueuedTaskPromise) {
    const { error, status } = await task.waitTask({
      timeout: this.#patience.task,
      interval: this.#patience.pause,
    })
    if (status !== 'succeeded') throw new Error(`Meilisearch: ${error?.code} ${error?.message}`)
  }

  async #open(): Promise<Clients> {
    const search = await this.#keyFor('search')
    const writing = await this.#keyFor('writing')
    return {
      search: this.#client(this.#patience.search, search),
      writing: this.#client(this.#patience.request, writing),
    }
  }

  /** Without a key the server is open, as on a developer's machine. */
  async #keyFor(name: keyof typeof keys): Promise<string | undefined> {
    const { key, prefix } = this.access
    if (!key) return undefined

    const client = this.#client(this.#patience.request, key)
    try {
      return (await client.getKey(keys[name].uid)).key
    } catch (error) {
      // A key that may not look at keys is one that somebody has scoped already.
      if (codeOf(error) === 'invalid_api_key') return key
      if (codeOf(error) !== 'api_key_not_found') throw error
      const scope = { ...keys[name], indexes: [`${prefix}*`], expiresAt: null }
      return (await client.createKey({ ...scope, name: `linli ${name}` })).key
    }
  }

  #client(timeout: number, apiKey?: string) {
    return new Meilisearch({ host: this.access.host, apiKey, timeout })
  }
}

/** The code of an error of the server, or null if it did not answer at all. */
export function codeOf(error: unknown) {
  return error instanceof MeilisearchApiError ? (error.cause?.code ?? null) : null
}
