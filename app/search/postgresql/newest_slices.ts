import db from '@adonisjs/lucid/services/db'
import { any } from '#search/postgresql/tsquery'
import { marks, quoted, SLICE_BITS } from '#search/postgresql/lexemes'

/** In milliseconds: a slice takes longer than this to fill. */
const AGE = 2_000

/** A slice holds 8,192 documents that were written one after another. */
const STEPS = [2, 16]

let known: { at: number; last: number } | null = null

/**
 * Queries for the newest documents, each for more of them than the one before; with what comes first anywhere.
 * As many as a place has itself are no help: to look through the place is quicker.
 */
export default async function newestSlices(placeSize: number) {
  if (!known || Date.now() - known.at > AGE) {
    const { rows } = await db.rawQuery('select last_value from search_positions')
    known = { at: Date.now(), last: Number(rows[0].last_value) >> SLICE_BITS }
  }
  const { last } = known
  const steps = STEPS.filter((count) => count * 2 ** SLICE_BITS < placeSize)
  return steps.map((count) => {
    const slices = Array.from({ length: Math.min(count, last + 1) }, (_, back) => last - back)
    return any([...slices.map((slice) => `${marks.slice}${slice}`), marks.boosted].map(quoted))
  })
}
