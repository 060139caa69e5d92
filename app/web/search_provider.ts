import type { ApplicationService } from '@adonisjs/core/types'
import type CoreFollower from '#search/core_follower'
import env from '#start/env'

/** Lets the search follow the core, and brings in the engine that the environment names beside the database. */
export default class SearchProvider {
  #follower: CoreFollower | undefined

  constructor(protected app: ApplicationService) {}

  async boot() {
    const host = env.get('MEILISEARCH_HOST')
    if (!host || this.app.getEnvironment() === 'test') return

    const { default: MeilisearchEngine } = await import('#search/meilisearch/meilisearch_engine')
    const { default: MeilisearchServer } = await import('#search/meilisearch/meilisearch_server')
    const { default: engines } = await import('#search/engines')
    const key = env.get('MEILISEARCH_KEY')
    const prefix = env.get('MEILISEARCH_PREFIX', 'linli')
    engines.other = new MeilisearchEngine(new MeilisearchServer({ host, key, prefix }))
  }

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { default: engines } = await import('#search/engines')
    engines.other?.start()

    const { default: Follower } = await import('#search/core_follower')
    this.#follower = new Follower()
    this.#follower.start()
  }

  async shutdown() {
    const { default: engines } = await import('#search/engines')
    await engines.other?.stop()
    await this.#follower?.stop()
  }
}
