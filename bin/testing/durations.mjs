import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import checkout from '../checkout.mjs'
import longFiles from './long_files.mjs'

const file = join(checkout, 'node_modules', '.cache', 'linli', 'test_durations.json')

/** Seconds: what most files take. */
const USUAL = 2

/** How long each file of tests took when it last ran in this checkout. */
const durations = {
  read() {
    const seconds = { ...longFiles, ...remembered() }
    return { of: (name) => seconds[name] ?? USUAL }
  },

  remember(seconds) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify({ ...remembered(), ...seconds }, null, 2))
  },
}

export default durations

function remembered() {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
