import logger from '@adonisjs/core/services/logger'
import countFault from '#kernel/actions/count_fault'
import memory from '#kernel/memory'

/** What a plugin contributes and what was wrong with it. */
export type Fault = { pluginId: string; contribution: string; error: unknown }

/** The faults of plugins that are just being counted. No page waits for it or breaks over it. */
class Faults {
  #counting = new Set<Promise<void>>()
  #seen: Fault[] | null = null

  /** Logs a fault of a contribution and counts it by and by; if that fails, the log says so too. */
  note(pluginId: string, contribution: string, error: unknown) {
    if (this.#seen) this.#seen.push({ pluginId, contribution, error })
    else this.#count(pluginId, contribution, error)
  }

  /** Whether a contribution is not to be run, after repeated faults. */
  async suspends(pluginId: string, contribution: string) {
    if (this.#seen) return false
    const snapshot = await memory.current()
    return snapshot.isSuspended(pluginId, contribution)
  }

  /**
   * From now on nothing is counted or suspended in this process, and every fault comes into the
   * answer: for whoever asks a page what is wrong with it and must not make it worse.
   */
  watch() {
    this.#seen ??= []
    return this.#seen
  }

  /** Resolves when everything noted so far is counted. */
  async settled() {
    await Promise.all(this.#counting)
  }

  #count(pluginId: string, contribution: string, error: unknown) {
    const names = { plugin: pluginId, contribution }
    logger.error({ err: error, ...names }, 'contribution not available')
    const counting = countFault(pluginId, contribution, error)
      .catch((reason: unknown) => logger.error({ err: reason, ...names }, 'fault not counted'))
      .finally(() => this.#counting.delete(counting))
    this.#counting.add(counting)
  }
}

export default new Faults()
