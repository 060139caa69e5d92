import db from '@adonisjs/lucid/services/db'
import { any } from '#search/postgresql/tsquery'
import { marks, quoted, SLICE_BITS } from '#search/postgresql/lexemes'

/** In milliseconds: a slice takes longer than this to fill. */
const AGE = 2_000

const SLICE_SIZE = 2 ** SLICE_BITS

/** So many documents are looked through at least; as many as make the last slice full. */
const STEPS = [SLICE_SIZE / 2, 15 * SLICE_SIZE]

/** To look through a place that is not so many times larger is about as quick, and finds all. */
const TIMES_LARGER = 8

let known: { at: number; position: number } | null = null

/** Queries for the newest documents, each for more of them than the one before; with what comes first anywhere. */
export default async function newestSlices(placeSize: number) {
  if (!known || Date.now() - known.at > AGE) {
    const { rows } = await db.rawQuery('select last_value from search_positions')
    known = { at: Date.now(), position: Number(rows[0].last_value) }
  }
  const { position } = known
  return STEPS.filter((least) => TIMES_LARGER * least < placeSize).map((least) => {
    const slices = slicesWith(least, position).map((slice) => `${marks.slice}${slice}`)
    return any([...slices, marks.boosted].map(quoted))
  })
}

/** The last slices, of which the very last may have hardly begun, that hold so many documents at least. */
function slicesWith(least: number, position: number) {
  const first = Math.max(0, position + 1 - least) >> SLICE_BITS
  const last = position >> SLICE_BITS
  return Array.from({ length: last - first + 1 }, (_, back) => last - back)
}
