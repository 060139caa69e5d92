import { setTimeout as pause } from 'node:timers/promises'

/** Looks every 50 ms until `isTrue` says so; answers false when `seconds` have passed. */
export default async function waitUntil(isTrue, seconds) {
  const end = Date.now() + seconds * 1000
  while (!(await isTrue())) {
    if (Date.now() > end) return false
    await pause(50)
  }
  return true
}
