import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** The numbers of all processes that work in a copy of the checkout, or on its database elsewhere. */
export default function processesIn(folder) {
  const data = join(folder, 'storage', 'postgres')
  const places = existsSync(data) ? [folder, realpathSync(data)] : [folder]
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => places.some((place) => commandOf(pid).includes(place)))
    .map(Number)
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    // It has just ended.
    return ''
  }
}
