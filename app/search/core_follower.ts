import logger from '@adonisjs/core/services/logger'
import followCore from '#search/actions/follow_core'

/** In milliseconds: what is committed is found within a second. */
const ROUND = 500

/** Follows the territories and the directory for as long as this process lives. */
export default class CoreFollower {
  #isAtWork = false
  #timer: NodeJS.Timeout | undefined
  #round: Promise<void> = Promise.resolve()

  start() {
    this.#isAtWork = true
    this.#again()
  }

  async stop() {
    this.#isAtWork = false
    clearTimeout(this.#timer)
    await this.#round
  }

  #again() {
    if (!this.#isAtWork) return
    this.#timer = setTimeout(() => {
      this.#round = this.#follow()
    }, ROUND).unref()
  }

  async #follow() {
    try {
      while (this.#isAtWork && (await followCore()) > 0);
    } catch (error) {
      // The database was away; what has changed is still written down.
      logger.warn({ err: error }, 'search does not follow the core')
    }
    this.#again()
  }
}
