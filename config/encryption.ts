import { defineConfig, drivers } from '@adonisjs/core/encryption'
import env from '#start/env'

/** Encrypts with the present key; reads what earlier keys wrote as well, until `keys:rotate` has been run. */
export default defineConfig({
  default: 'gcm',
  list: {
    gcm: drivers.aes256gcm({
      id: 'gcm',
      keys: [env.get('APP_KEY'), ...env.get('PREVIOUS_APP_KEYS', '').split(',').filter(Boolean)],
    }),
  },
})
