import logger from '@adonisjs/core/services/logger'
import type { MultiSearchQuery } from 'meilisearch'
import transaction from '#core/transaction'
import tellOtherEngine from '#search/actions/tell_other_engine'
import { MOST_CANDIDATES, type Breadth, type Candidate, type Question } from '#search/engine'
import type { OtherEngine } from '#search/engines'
import filtersOf from '#search/meilisearch/filter'
import MeilisearchIndex from '#search/meilisearch/meilisearch_index'
import type MeilisearchServer from '#search/meilisearch/meilisearch_server'
import { names } from '#search/meilisearch/settings'
import serverDifferences from '#search/queries/server_differences'
import type { Query } from '#search/query'

/** In milliseconds: how long it rests after the first failure, and at most. */
const SHORTEST_REST = 1_000
const LONGEST_REST = 60_000

/** In milliseconds: how soon it hears of what another process has written. */
const ROUND = 500

/** So many ways to say the same are asked for. */
const MOST_WAYS = 4

/** Answers from a Meilisearch server while that has everything; catches up with the database by itself. */
export default class MeilisearchEngine implements OtherEngine {
  readonly name = 'meilisearch'
  readonly index: MeilisearchIndex
  isReady = false

  #timer: NodeJS.Timeout | undefined
  #failures = 0
  #isAtWork = false
  #round: Promise<void> = Promise.resolve()

  constructor(private server: MeilisearchServer) {
    this.index = new MeilisearchIndex(server)
  }

  async candidates(question: Question): Promise<Candidate[]> {
    const { query, sight } = question
    if (query.parts.length === 0 || sight.pluginIds.length === 0) return []

    const { search } = await this.server.clients()
    const { results } = await search.multiSearch({ queries: this.#queriesOf(question) })
    const hits = results.flatMap((result) => result.hits)
    const scores = new Map(hits.map((hit) => [String(hit.id), hit._rankingScore ?? 0]))
    return [...scores].map(([id, score]) => ({ id, score }))
  }

  /** Begins to catch up, now and for as long as this process lives. */
  start() {
    this.#isAtWork = true
    this.#again(0)
  }

  async stop() {
    this.#isAtWork = false
    clearTimeout(this.#timer)
    await this.#round
  }

  /** There is something to tell: the next round begins at once, unless the server is away. */
  wake() {
    if (this.#failures === 0) this.#again(0)
  }

  isAway() {
    this.isReady = false
    this.index.distrust()
    this.#failures += 1
    // Twice as long each time.
    this.#again(Math.min(LONGEST_REST, SHORTEST_REST * 2 ** Math.min(this.#failures - 1, 10)))
  }

  /** Tells the server all that it has not heard of; from then on it may answer. */
  async catchUp() {
    const hasEverything = await this.index.follow()
    this.isReady ||= hasEverything
    this.#failures = 0
  }

  async differences(pluginId?: string) {
    await this.catchUp()
    return serverDifferences(await this.index.digests(), pluginId)
  }

  async mend(ids: string[]) {
    await transaction((client) => tellOtherEngine(ids, client))
    await this.catchUp()
  }

  #queriesOf({ breadth, query, sight, ...narrowing }: Question) {
    const filters = filtersOf(sight, narrowing)
    return textsOf(query).flatMap((q) =>
      filters.map((filter): MultiSearchQuery => ({
        indexUid: this.server.uid,
        q,
        filter,
        limit: MOST_CANDIDATES,
        sort: ['boost:desc', 'position:desc'],
        attributesToRetrieve: ['id'],
        showRankingScore: true,
        locales: ['cmn'],
        ...looseness(breadth),
      }))
    )
  }

  async #tryToCatchUp() {
    try {
      await this.catchUp()
      this.#again(ROUND)
    } catch (error) {
      // Nothing is lost: what it has not heard of is still written down.
      if (this.#failures === 0)
        logger.warn({ err: error }, 'meilisearch is away, the database answers')
      this.isAway()
    }
  }

  #again(wait: number) {
    if (!this.#isAtWork) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#round = this.#round.then(() => this.#tryToCatchUp())
    }, wait).unref()
  }
}

function looseness(breadth: Breadth): Partial<MultiSearchQuery> {
  if (breadth === 'some_words') return { matchingStrategy: 'frequency' }
  if (breadth === 'everywhere') return { matchingStrategy: 'all' }
  return { matchingStrategy: 'all', attributesToSearchOn: names }
}

/** What was typed, and the same with words in their other ways. */
function textsOf({ parts }: Query) {
  const texts = parts.reduce<string[]>(
    (begun, { ways }) =>
      ways
        .flatMap((words) => begun.map((text) => `${text} ${words.join('')}`.trim()))
        .slice(0, MOST_WAYS),
    ['']
  )
  return [...new Set(texts)]
}
