import ViteProvider from '@adonisjs/vite/vite_provider'

/**
 * Serves the built assets everywhere but under `node ace serve`. The original also starts Vite's
 * development server in every test process; our tests look at what people will really get.
 */
export default class AssetsProvider extends ViteProvider {
  override async start() {
    if (process.env.DEV_MODE) await super.start()
  }

  override async shutdown() {
    if (process.env.DEV_MODE) await super.shutdown()
  }
}
