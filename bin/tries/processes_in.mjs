import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** The numbers of all processes that work in a copy of the checkout, or on its database elsewhere. */
export default function processesIn(folder) {
  const data = join(folder, 'storage', 'postgres')
  const places = existsSync(data) ? [folder, realpathSync(data)] : [folder]
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => places.some((place) => isIn(pid, place)))
    .map(Number)
}

function isIn(pid, place) {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return command.includes(place) || readlinkSync(`/proc/${pid}/cwd`).startsWith(place)
  } catch {
    // It has just ended.
    return false
  }
}
