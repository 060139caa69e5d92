import { existsSync, readFileSync } from 'node:fs'

/** The end of a log. */
export default function lastLines(file, count) {
  if (!existsSync(file)) return ''
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n')
}
