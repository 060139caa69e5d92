import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a folder was made from, written into it as the last thing: a folder without a stamp was left
 * half made, by a kill or by somebody else.
 */
const stamp = {
  read(folder) {
    const file = join(folder, '.sources')
    return existsSync(file) ? readFileSync(file, 'utf8') : null
  },

  write(folder, sources) {
    writeFileSync(join(folder, '.sources'), sources)
  },
}

export default stamp
