import { defineConfig } from '@adonisjs/core/encryption'
import SealingDriver from '#identity/sealing_driver'
import env from '#start/env'

const id = 'gcm'

/** Encrypts with the present key; reads what earlier keys wrote as well, until `keys:rotate` has been run. */
export default defineConfig({
  default: id,
  list: {
    [id]: {
      driver: (key) => new SealingDriver({ id, key }),
      keys: [env.get('APP_KEY'), ...env.get('PREVIOUS_APP_KEYS', '').split(',').filter(Boolean)],
    },
  },
})
