import type { ApplicationService } from '@adonisjs/core/types'

/** Lets web processes work through the lists that staff bring. */
export default class RegistersProvider {
  #stop: (() => Promise<void>) | null = null

  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { default: importWorker } = await import('#registers/import_worker')
    importWorker.start()
    this.#stop = () => importWorker.stop()
  }

  async shutdown() {
    await this.#stop?.()
  }
}
