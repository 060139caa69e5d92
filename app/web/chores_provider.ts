import type { ApplicationService } from '@adonisjs/core/types'
import type ChoreWorker from '#chores/chore_worker'

/** Lets every web process take part in the chores of the core. */
export default class ChoresProvider {
  #worker: ChoreWorker | undefined

  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { default: Worker } = await import('#chores/chore_worker')
    const { default: chores } = await import('#web/chores')
    this.#worker = new Worker(chores)
    this.#worker.start()
  }

  async shutdown() {
    await this.#worker?.stop()
  }
}
