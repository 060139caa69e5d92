import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import checkout from '../checkout.mjs'
import birthOf from './birth_of.mjs'
import waitUntil from './wait_until.mjs'

const file = join(checkout, 'storage', 'running.json')

/**
 * Who works on this checkout's database: one `npm start`, or one `node ace` that had to start it.
 * A claim names a process and when it began, so that a killed one holds up nobody.
 */
const claim = {
  /** Claims the checkout for this process. Answers null, or the living claim of somebody else. */
  async make(what) {
    const other = await settled()
    if (other) return other
    rmSync(file, { force: true })
    mkdirSync(join(checkout, 'storage'), { recursive: true })
    if (!create(what)) return claim.make(what)
    // Two may have removed the same stale claim; the file now shows who was last, and he has it.
    await pause(50)
    return isMine() ? null : claim.make(what)
  },

  current,

  /** Notes more about our claim (the address it serves), or takes it over from the parent process. */
  note(details) {
    // Written beside and moved over it: a half-written claim would look like nobody's.
    const beside = `${file}.${process.pid}`
    writeFileSync(beside, contentWith({ ...read(), ...details }))
    renameSync(beside, file)
  },

  /** Gives the checkout free, if it is ours. */
  release() {
    if (isMine()) rmSync(file, { force: true })
  },
}

export default claim

function current() {
  const content = read()
  return content && birthOf(content.pid) === content.birth ? content : null
}

/** The claim to respect once whoever is just ending has ended. */
async function settled() {
  if (!current()) return null
  // Its parent may have been killed a moment ago, and it has not noticed yet.
  await waitUntil(() => !current() || current()?.isEnding, 1.5)
  await waitUntil(() => !current()?.isEnding, 20)
  return current()
}

function create(what) {
  try {
    writeFileSync(file, contentWith({ what }), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function contentWith(details) {
  return JSON.stringify({ ...details, pid: process.pid, birth: birthOf(process.pid) })
}

function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // Not there, or cut off when the machine went down: nobody's.
    return null
  }
}

function isMine() {
  return read()?.pid === process.pid
}
