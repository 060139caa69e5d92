import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import checkout from '../checkout.mjs'

/** The environment of the application: `.env`, over which the real environment wins. */
export default function readSettings() {
  const file = join(checkout, '.env')
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  const settings = {
    ...written,
    ...process.env,
    ENV_PATH: checkout,
    STORAGE_PATH: process.env.STORAGE_PATH ?? written.STORAGE_PATH ?? join(checkout, 'storage'),
  }
  return { ...settings, APP_URL: withPort(settings.APP_URL, settings.PORT) }
}

/** `PORT=3334 npm start` alone must do: links to this machine follow the port. */
function withPort(address, port) {
  const url = new URL(address)
  if (url.hostname === 'localhost') url.port = port
  return url.href.replace(/\/$/, '')
}
