import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Kept } from './filter_of.ts'
import { BadFilter } from './filter_of.ts'
import IndexInMemory, { type StandInQuery, type StandInSettings } from './index_in_memory.ts'
import { Refusal, refuseBadIds, refuseBadQuery, refuseUnknownSettings } from './refusals.ts'
import Tasks from './tasks.ts'

type Key = { uid: string; key: string; actions: string[]; indexes: string[] }
type Call = {
  method: string
  path: string[]
  text: string
  query: URLSearchParams
  key: Key | null
}

/** How it can fail, as a server does: it is gone, says nothing, or is too busy to serve. */
export type Fault = 'away' | 'silent' | 'busy' | null

/**
 * The part of the REST API of Meilisearch 1.15 that Linli uses: tasks are done later and in their order, keys
 * are asked for, and what the real server refuses is refused with its status and code.
 */
export default class MeilisearchStandIn {
  readonly masterKey = 'a-master-key-of-sixteen-bytes'
  readonly tasks = new Tasks()
  indexes = new Map<string, IndexInMemory>()
  keys = new Map<string, Key>()
  fault: Fault = null
  #server: Server | undefined

  async start() {
    this.#server = createServer((request, response) => this.#answer(request, response))
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve))
    return this
  }

  get host() {
    // It listens on a port, so its address is no path of a file.
    return `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}`
  }

  async stop() {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server!.close(resolve))
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    if (this.fault === 'away') return request.socket.destroy()
    if (this.fault === 'silent') return
    try {
      if (this.fault === 'busy') throw new Refusal(503, 'too_many_search_requests')
      const answer = this.#route(await this.#callOf(request))
      send(response, 'enqueuedAt' in answer ? 202 : 200, answer)
    } catch (error) {
      const refusal = error instanceof BadFilter ? badFilter(error) : error
      if (!(refusal instanceof Refusal)) throw error
      const { code, message, status } = refusal
      send(response, status, { message, code, type: 'invalid_request', link: '' })
    }
  }

  async #callOf(request: IncomingMessage): Promise<Call> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString('utf8')
    const { pathname, searchParams } = new URL(request.url!, 'http://x')
    const key = this.#keyIn(request)
    if (text !== '' && !isJson(text)) throw new Refusal(400, 'malformed_payload')
    const path = pathname.split('/').slice(1)
    return { method: request.method!, path, text, query: searchParams, key }
  }

  /** Null stands for the master key. */
  #keyIn(request: IncomingMessage): Key | null {
    const given = request.headers.authorization?.replace('Bearer ', '')
    if (!given) throw new Refusal(401, 'missing_authorization_header')
    if (given === this.masterKey) return null
    const key = [...this.keys.values()].find((each) => each.key === given)
    if (!key) throw new Refusal(403, 'invalid_api_key')
    return key
  }

  #route(call: Call): object {
    const [room, first, second, third] = call.path
    const name = `${call.method} ${room}${first ? '/*' : ''}${second ? `/${second}` : ''}${third ? `/${third}` : ''}`
    switch (name) {
      case 'GET keys/*':
        this.#allow(call, 'keys.get')
        return this.#key(first)
      case 'POST keys':
        this.#allow(call, 'keys.create')
        return this.#makeKey(bodyOf(call))
      case 'GET tasks/*':
        this.#allow(call, 'tasks.get')
        return this.tasks.find(Number(first))
      case 'POST multi-search':
        return this.#multiSearch(call)
      case 'POST swap-indexes':
        return this.#swap(call)
      case 'POST indexes':
        return this.#make(call)
      default:
        return this.#routeIndex(name, first, call)
    }
  }

  #routeIndex(name: string, uid: string, call: Call): object {
    switch (name) {
      case 'GET indexes/*':
        this.#allow(call, 'indexes.get', uid)
        this.#index(uid)
        return { uid, primaryKey: 'id' }
      case 'DELETE indexes/*':
        this.#allow(call, 'indexes.delete', uid)
        return this.tasks.enqueue('indexDeletion', uid, () => {
          this.#index(uid)
          this.indexes.delete(uid)
        })
      case 'PATCH indexes/*/settings':
        this.#allow(call, 'settings.update', uid)
        return this.#applySettings(uid, bodyOf(call))
      case 'POST indexes/*/documents':
        this.#allow(call, 'documents.add', uid)
        return this.tasks.enqueue('documentAdditionOrUpdate', uid, () =>
          this.#put(uid, bodyOf(call))
        )
      case 'POST indexes/*/documents/delete-batch':
        this.#allow(call, 'documents.delete', uid)
        return this.tasks.enqueue('documentDeletion', uid, () => {
          for (const id of bodyOf<string[]>(call)) this.#index(uid).remove(String(id))
        })
      case 'POST indexes/*/documents/fetch':
        this.#allow(call, 'documents.get', uid)
        return this.#fetch(uid, bodyOf(call))
      case 'GET indexes/*/documents':
        this.#allow(call, 'documents.get', uid)
        return this.#fetch(uid, Object.fromEntries(call.query))
      default:
        throw new Refusal(404, 'not_found', name)
    }
  }

  #allow({ key }: Call, action: string, uid?: string) {
    if (key === null) return
    const [room] = action.split('.')
    const may = key.actions.some((each) => each === action || each === `${room}.*` || each === '*')
    const isOurs = !uid || key.indexes.some((each) => uid.startsWith(each.replace('*', '')))
    if (!may || !isOurs) throw new Refusal(403, 'invalid_api_key')
  }

  #key(uid: string) {
    const key = this.keys.get(uid)
    if (!key) throw new Refusal(404, 'api_key_not_found')
    return key
  }

  #makeKey(given: Key & { expiresAt?: null }) {
    if (given.expiresAt === undefined) throw new Refusal(400, 'missing_api_key_expires_at')
    if (this.keys.has(given.uid)) throw new Refusal(409, 'api_key_already_exists')
    const key = { ...given, key: `key-${given.uid}` }
    this.keys.set(given.uid, key)
    return key
  }

  #index(uid: string) {
    const index = this.indexes.get(uid)
    if (!index) throw new Refusal(404, 'index_not_found', `Index \`${uid}\` not found.`)
    return index
  }

  #make(call: Call) {
    const { uid } = bodyOf<{ uid: string }>(call)
    this.#allow(call, 'indexes.create', uid)
    if (!/^[\w-]{1,400}$/.test(uid)) throw new Refusal(400, 'invalid_index_uid')
    return this.tasks.enqueue('indexCreation', uid, () => {
      if (this.indexes.has(uid)) throw new Refusal(409, 'index_already_exists')
      this.indexes.set(uid, new IndexInMemory())
    })
  }

  #applySettings(uid: string, settings: Partial<StandInSettings>) {
    refuseUnknownSettings(settings)
    return this.tasks.enqueue('settingsUpdate', uid, () => this.#index(uid).apply(settings))
  }

  #swap(call: Call) {
    const [{ indexes }] = bodyOf<{ indexes: string[] }[]>(call)
    for (const uid of indexes) this.#allow(call, 'indexes.swap', uid)
    return this.tasks.enqueue('indexSwap', null, () => {
      const [one, other] = indexes
      const [first, second] = [this.#index(one), this.#index(other)]
      this.indexes.set(one, second).set(other, first)
    })
  }

  #put(uid: string, documents: Kept[]) {
    const index = this.#index(uid)
    refuseBadIds(documents)
    for (const document of documents) index.put(document)
  }

  #fetch(uid: string, given: { limit?: number | string; offset?: number | string }) {
    const all = [...this.#index(uid).documents.values()]
    const [offset, limit] = [Number(given.offset ?? 0), Number(given.limit ?? 20)]
    return { results: all.slice(offset, offset + limit), offset, limit, total: all.length }
  }

  #multiSearch(call: Call) {
    const { queries } = bodyOf<{ queries: (StandInQuery & { indexUid: string })[] }>(call)
    const results = queries.map((query) => {
      this.#allow(call, 'search', query.indexUid)
      const index = this.#index(query.indexUid)
      refuseBadQuery(query, index)
      return { indexUid: query.indexUid, hits: index.search(query), query: query.q }
    })
    return { results }
  }
}

/** The official client sends what its types promise; what it fills in is judged where it is used. */
function bodyOf<Body>({ text }: Call): Body {
  return JSON.parse(text)
}

function isJson(text: string) {
  try {
    JSON.parse(text)
    return true
  } catch {
    // The server says so; the client never sends such a thing.
    return false
  }
}

function badFilter({ message }: BadFilter) {
  return new Refusal(400, 'invalid_search_filter', message)
}

function send(response: ServerResponse, status: number, answer: object) {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(answer))
}
