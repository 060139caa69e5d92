import logger from '@adonisjs/core/services/logger'
import catalogue, { type LeftOut } from '#kernel/catalogue'

/** What whoever runs the platform can do about each. */
const advice: Record<LeftOut['reason'], string> = {
  off: 'plugin left out, as PLUGINS_OFF asks',
  broken: 'plugin left out: it cannot be read. Mend it, or take its line out of config/plugins.ts',
  other_core: 'plugin left out: it needs another version of the core. Update the plugin or Linli',
}

/** Says in the log which installed plugins do not run here, why, and what to do. */
export default function tellLeftOut() {
  for (const { error, id, reason } of catalogue.leftOut) {
    if (reason === 'off') logger.warn({ plugin: id }, advice[reason])
    else logger.error({ err: error, plugin: id }, advice[reason])
  }
}
