import { randomFillSync } from 'node:crypto'
import { v7 as uuid } from 'uuid'

/** In bytes: how much chance an id takes. */
const SIZE = 16

/** Chance is drawn for many at once: to ask the system for each takes longer than to cut a title. */
const chance = Buffer.alloc(256 * SIZE)
let used = chance.length

/** The id of a new row of the index. */
export default function newRowId() {
  if (used === chance.length) {
    randomFillSync(chance)
    used = 0
  }
  used += SIZE
  return uuid({ random: chance.subarray(used - SIZE, used) })
}
