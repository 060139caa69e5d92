import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import checkout from '../checkout.mjs'

const file = join(checkout, 'storage', 'postgres.json')

/** What we remember of our own database between runs: port, password, what was migrated and loaded. */
const databaseMemory = {
  read() {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  },

  write(changes) {
    mkdirSync(join(checkout, 'storage'), { recursive: true })
    const beside = `${file}.${process.pid}`
    const content = JSON.stringify({ ...databaseMemory.read(), ...changes }, null, 2)
    writeFileSync(beside, content, { mode: 0o600 })
    renameSync(beside, file)
  },
}

export default databaseMemory
