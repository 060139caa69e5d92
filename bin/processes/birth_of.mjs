import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** When process `pid` began, or null if it is gone. A pid alone may by now belong to a stranger. */
export default function birthOf(pid) {
  if (existsSync('/proc/self/stat')) return birthInProc(pid)
  if (process.platform === 'win32') return isAlive(pid) ? 'alive' : null
  return (
    spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() ||
    null
  )
}

function birthInProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may hold spaces, so counting begins after it: state first, start time 20th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : fields[19]
  } catch {
    // No such process.
    return null
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    // No such process.
    return false
  }
}
