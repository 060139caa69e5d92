import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import checkout from '../checkout.mjs'

/** Makes `.env` from `.env.example` with a key of its own, if there is none. */
export default function ensureSettingsFile() {
  const file = join(checkout, '.env')
  if (existsSync(file)) return
  const example = readFileSync(join(checkout, '.env.example'), 'utf8')
  const key = randomBytes(32).toString('base64url')
  writeFileSync(file, example.replace(/^APP_KEY=$/m, `APP_KEY=${key}`), { mode: 0o600, flag: 'wx' })
}
