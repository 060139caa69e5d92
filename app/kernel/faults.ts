import logger from '@adonisjs/core/services/logger'
import countFault from '#kernel/actions/count_fault'

/** The faults of plugins that are that are just being counted. No page waits for it or breaks over it. */
class Faults {
  #counting = new Set<Promise<void>>()

  /** Logs a fault of a contribution and counts it by and by; if that fails, the log says so too. */
  note(pluginId: string, contribution: string, error: unknown) {
    logger.error({ err: error, plugin: pluginId, contribution }, 'contribution not available')
    const counting = countFault(pluginId, contribution, error)
      .catch((reason: unknown) => {
        logger.error({ err: reason, plugin: pluginId, contribution }, 'fault not counted')
      })
      .finally(() => this.#counting.delete(counting))
    this.#counting.add(counting)
  }

  /** Resolves when everything noted so far is counted. */
  async settled() {
    await Promise.all(this.#counting)
  }
}

export default new Faults()
