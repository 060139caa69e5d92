import { existsSync, readFileSync } from 'node:fs'

/** The npm that runs us, or null: our parent, or its parent where a shell stays between (Debian's does). */
export default function npmAbove() {
  if (!process.env.npm_lifecycle_event) return null
  if (!existsSync('/proc/self/stat')) return process.ppid
  return [process.ppid, parentOf(process.ppid)].find(isNpm) ?? null
}

function parentOf(pid) {
  return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/^PPid:\s*(\d+)/m)[1])
}

function isNpm(pid) {
  return pid > 0 && readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('npm')
}
