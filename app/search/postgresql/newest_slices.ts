import db from '@adonisjs/lucid/services/db'
import { marks, SLICE_BITS } from '#search/postgresql/lexemes'

/** In milliseconds: a slice takes longer than this to fill. */
const AGE = 2_000

let known: { at: number; last: number } | null = null

/** The marks of the two newest slices: of at least 8,192 documents that were written one after another. */
export default async function newestSlices() {
  if (!known || Date.now() - known.at > AGE) {
    const { rows } = await db.rawQuery('select last_value from search_positions')
    known = { at: Date.now(), last: Number(rows[0].last_value) >> SLICE_BITS }
  }
  return [known.last, Math.max(0, known.last - 1)].map((slice) => `${marks.slice}${slice}`)
}
