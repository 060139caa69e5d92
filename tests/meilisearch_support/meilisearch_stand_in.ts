import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { AddressInfo } from 'node:net'
import type { Kept } from './filter_of.ts'
import { BadFilter } from './filter_of.ts'
import IndexInMemory, { type StandInQuery } from './index_in_memory.ts'

/** An answer that is an error, as the server words it. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string = code
  ) {
    super(message)
  }
}

type Task = {
  taskUid: number
  uid: number
  indexUid: string | null
  type: string
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed'
  error: { code: string; message: string } | null
}
type Key = { uid: string; key: string; actions: string[]; indexes: string[] }
type Call = { method: string; path: string[]; body: any; query: URLSearchParams; key: Key | null }

/**
 * The part of the REST API of Meilisearch 1.15 that Linli uses: tasks are done later and in their order, keys
 * are asked for, and what the real server refuses is refused with its status and code.
 */
export default class MeilisearchStandIn {
  readonly masterKey = 'a-master-key-of-sixteen-bytes'
  indexes = new Map<string, IndexInMemory>()
  keys = new Map<string, Key>()
  /** Whether it answers at all. */
  isAway = false
  #tasks: Task[] = []
  #doing = Promise.resolve()
  #server: Server | undefined

  async start() {
    this.#server = createServer((request, response) => this.#answer(request, response))
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve))
    return this
  }

  get host() {
    return `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}`
  }

  async stop() {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server!.close(resolve))
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    if (this.isAway) return request.socket.destroy()
    try {
      const answer = await this.#route(await this.#callOf(request))
      const status = answer && 'taskUid' in answer && 'enqueuedAt' in answer ? 202 : 200
      send(response, answer === null ? 204 : status, answer)
    } catch (error) {
      const refusal =
        error instanceof BadFilter
          ? new Refusal(400, 'invalid_search_filter', error.message)
          : error
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
    const method = request.method!
    const key = this.#keyIn(request)
    try {
      const body = text === '' ? null : JSON.parse(text)
      return { method, path: pathname.split('/').slice(1), body, query: searchParams, key }
    } catch {
      throw new Refusal(400, 'malformed_payload')
    }
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

  async #route(call: Call): Promise<any> {
    const [room, first, second, third] = call.path
    const name = `${call.method} ${room}${first ? '/*' : ''}${second ? `/${second}` : ''}${third ? `/${third}` : ''}`
    switch (name) {
      case 'GET keys/*':
        return this.#allowed(call, 'keys.get') && this.#key(first)
      case 'POST keys':
        return this.#allowed(call, 'keys.create') && this.#makeKey(call.body)
      case 'GET tasks/*':
        return this.#allowed(call, 'tasks.get') && this.#task(Number(first))
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

  #routeIndex(name: string, uid: string, call: Call) {
    switch (name) {
      case 'GET indexes/*':
        this.#allowed(call, 'indexes.get', uid)
        this.#index(uid)
        return { uid, primaryKey: 'id' }
      case 'DELETE indexes/*':
        this.#allowed(call, 'indexes.delete', uid)
        return this.#enqueue('indexDeletion', uid, () => {
          this.#index(uid)
          this.indexes.delete(uid)
        })
      case 'PATCH indexes/*/settings':
        this.#allowed(call, 'settings.update', uid)
        refuseUnknownSettings(call.body)
        return this.#enqueue('settingsUpdate', uid, () => this.#index(uid).apply(call.body))
      case 'POST indexes/*/documents':
        this.#allowed(call, 'documents.add', uid)
        return this.#enqueue('documentAdditionOrUpdate', uid, () => this.#put(uid, call.body))
      case 'POST indexes/*/documents/delete-batch':
        this.#allowed(call, 'documents.delete', uid)
        return this.#enqueue('documentDeletion', uid, () => {
          for (const id of call.body) this.#index(uid).remove(String(id))
        })
      case 'POST indexes/*/documents/fetch':
      case 'GET indexes/*/documents':
        this.#allowed(call, 'documents.get', uid)
        return this.#fetch(uid, call.body ?? Object.fromEntries(call.query))
      default:
        throw new Refusal(404, 'not_found', name)
    }
  }

  #allowed({ key }: Call, action: string, uid?: string) {
    if (key === null) return true
    const [room] = action.split('.')
    const may = key.actions.some((each) => each === action || each === `${room}.*` || each === '*')
    const isOurs = !uid || key.indexes.some((each) => uid.startsWith(each.replace('*', '')))
    if (!may || !isOurs) throw new Refusal(403, 'invalid_api_key')
    return true
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

  #task(uid: number) {
    const task = this.#tasks[uid]
    if (!task) throw new Refusal(404, 'task_not_found')
    return task
  }

  #index(uid: string) {
    const index = this.indexes.get(uid)
    if (!index) throw new Refusal(404, 'index_not_found', `Index \`${uid}\` not found.`)
    return index
  }

  #make(call: Call) {
    const { uid } = call.body
    this.#allowed(call, 'indexes.create', uid)
    if (!/^[\w-]{1,400}$/.test(uid)) throw new Refusal(400, 'invalid_index_uid')
    return this.#enqueue('indexCreation', uid, () => {
      if (this.indexes.has(uid)) throw new Refusal(409, 'index_already_exists')
      this.indexes.set(uid, new IndexInMemory())
    })
  }

  #swap(call: Call) {
    const [{ indexes }] = call.body
    for (const uid of indexes) this.#allowed(call, 'indexes.swap', uid)
    return this.#enqueue('indexSwap', null, () => {
      const [one, other]: string[] = indexes
      const [first, second] = [this.#index(one), this.#index(other)]
      this.indexes.set(one, second).set(other, first)
    })
  }

  #put(uid: string, documents: Kept[]) {
    const index = this.#index(uid)
    for (const { id } of documents) {
      if (id === undefined) throw new Refusal(400, 'missing_document_id')
      if (!/^[\w-]{1,511}$/.test(String(id))) throw new Refusal(400, 'invalid_document_id')
    }
    for (const document of documents) index.put(document)
  }

  #fetch(uid: string, given: { fields?: string[]; limit?: number; offset?: number }) {
    const all = [...this.#index(uid).documents.values()]
    const [offset, limit] = [Number(given.offset ?? 0), Number(given.limit ?? 20)]
    return { results: all.slice(offset, offset + limit), offset, limit, total: all.length }
  }

  #multiSearch(call: Call) {
    const queries: (StandInQuery & { indexUid: string })[] = call.body.queries
    return {
      results: queries.map((query) => {
        this.#allowed(call, 'search', query.indexUid)
        const index = this.#index(query.indexUid)
        refuseBadQuery(query, index)
        return { indexUid: query.indexUid, hits: index.search(query), query: query.q }
      }),
    }
  }

  /** As the real server: what was told is done a moment later, one after the other. */
  #enqueue(type: string, indexUid: string | null, work: () => void) {
    const uid = this.#tasks.length
    const task: Task = { taskUid: uid, uid, indexUid, type, status: 'enqueued', error: null }
    this.#tasks.push(task)
    this.#doing = this.#doing.then(() => this.#do(task, work))
    return { ...task, enqueuedAt: new Date().toISOString() }
  }

  async #do(task: Task, work: () => void) {
    task.status = 'processing'
    await pause(5)
    try {
      work()
      task.status = 'succeeded'
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      task.status = 'failed'
      task.error = { code: error.code, message: error.message }
    }
  }
}

const knownSettings = new Set([
  ...['searchableAttributes', 'displayedAttributes', 'filterableAttributes', 'sortableAttributes'],
  ...[
    'rankingRules',
    'localizedAttributes',
    'typoTolerance',
    'dictionary',
    'synonyms',
    'pagination',
  ],
])

function refuseUnknownSettings(settings: object) {
  const unknown = Object.keys(settings).find((name) => !knownSettings.has(name))
  if (unknown) throw new Refusal(400, 'bad_request', `Unknown field \`${unknown}\``)
}

function refuseBadQuery(
  { attributesToSearchOn, limit, q, sort }: StandInQuery,
  index: IndexInMemory
) {
  const { searchableAttributes, sortableAttributes } = index.settings
  if (q !== undefined && typeof q !== 'string') throw new Refusal(400, 'invalid_search_q')
  if (limit !== undefined && !Number.isInteger(limit))
    throw new Refusal(400, 'invalid_search_limit')
  for (const rule of sort ?? []) {
    const [name, direction] = rule.split(':')
    const isKnown = sortableAttributes.includes(name) && ['asc', 'desc'].includes(direction)
    if (!isKnown) throw new Refusal(400, 'invalid_search_sort', rule)
  }
  const stray = attributesToSearchOn?.find((name) => !searchableAttributes.includes(name))
  if (stray) throw new Refusal(400, 'invalid_search_attributes_to_search_on', stray)
}

function send(response: ServerResponse, status: number, answer: unknown) {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(status === 204 ? undefined : JSON.stringify(answer))
}
