import { mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import checkout from '../checkout.mjs'

const tenMegabytes = 10 * 1024 * 1024

/** The path of a log in storage/logs. A long one is set aside, so that two are kept at most. */
export default function logFile(name) {
  const folder = join(checkout, 'storage', 'logs')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > tenMegabytes) renameSync(file, `${file}.old`)
  return file
}
