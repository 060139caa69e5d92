import logger from '@adonisjs/core/services/logger'
import workOnImport from '#registers/actions/work_on_import'
import forgetImports from '#registers/actions/forget_imports'
import RegisterImport, { workingStates } from '#registers/models/register_import'

const SECOND = 1000

/** Works through imports in a web process, one after the other, and takes up what a killed process left. */
class ImportWorker {
  #timer: NodeJS.Timeout | null = null
  #round: Promise<void> | null = null
  #isEnding = false

  start() {
    this.#timer = setInterval(() => this.wake(), 5 * SECOND).unref()
  }

  /** Begins at once rather than at the next look; does nothing in a process that does no work. */
  wake() {
    if (!this.#timer || this.#round || this.#isEnding) return
    this.#round = this.#goRound().finally(() => (this.#round = null))
  }

  /** Waits for the chunk in hand; the rest is taken up by another process, or after the next start. */
  async stop() {
    this.#isEnding = true
    if (this.#timer) clearInterval(this.#timer)
    await this.#round
  }

  async #goRound() {
    try {
      const open = await RegisterImport.query()
        .whereIn('state', [...workingStates])
        .whereNull('failed_at')
        .orderBy('created_at')
        .select('id')
      for (const { id } of open) await workOnImport(id, () => this.#isEnding)
      await forgetImports()
    } catch (error) {
      // The database was away; the next look is in some seconds.
      logger.error({ err: error }, 'imports not looked at')
    }
  }
}

export default new ImportWorker()
