import { randomInt } from 'node:crypto'

// Runs share one database, so each begins somewhere else.
let latest = randomInt(800_000_000)

/** A number of up to nine digits that no other call is given: tests that share nothing never meet. */
export default function uniqueNumber() {
  latest += 1
  return latest
}
