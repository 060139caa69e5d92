import logger from '@adonisjs/core/services/logger'
import type { Candidate, Question, SearchEngine } from '#search/engine'
import postgresqlEngine from '#search/postgresql/postgresql_engine'
import type { Difference } from '#search/queries/differences_in'

/** An engine beside the database, which has to be told of every change and may be away. */
export type OtherEngine = SearchEngine & {
  /** Whether it has everything and answers. */
  isReady: boolean
  /** There is something to tell it. */
  wake: () => void
  /** It did not answer; it is asked again when it does. */
  isAway: () => void
  /** Where it has something else than the database, of one plugin or of all. */
  differences: (pluginId?: string) => Promise<Difference[]>
  /** Tells it once more what these rows are now. */
  mend: (ids: string[]) => Promise<void>
  /** Begins and ends to follow the database. */
  start: () => void
  stop: () => Promise<void>
}

/** The database always answers; another engine answers in its place while it can. */
class Engines {
  other: OtherEngine | null = null

  get answering(): SearchEngine {
    return this.other?.isReady ? this.other : postgresqlEngine
  }

  async candidates(question: Question): Promise<Candidate[]> {
    const { other } = this
    if (!other?.isReady) return postgresqlEngine.candidates(question)

    try {
      return await other.candidates(question)
    } catch (error) {
      // Nobody has to wait for a server that is away: the database knows the same.
      logger.warn({ err: error, engine: other.name }, 'search engine did not answer')
      other.isAway()
      return postgresqlEngine.candidates(question)
    }
  }

  wake() {
    this.other?.wake()
  }
}

export default new Engines()
