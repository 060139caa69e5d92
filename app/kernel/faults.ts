import logger from '@adonisjs/core/services/logger'
import countFault from '#kernel/actions/count_fault'

/** The faults of plugins that are just being counted. No page waits for that or breaks over it. */
class Faults {
  #counting = new Set<Promise<void>>()

  /** Counts a fault of a contribution, by and by; one that cannot be counted is logged. */
  note(pluginId: string, contribution: string, error: unknown) {
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
