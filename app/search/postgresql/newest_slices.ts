import db from '@adonisjs/lucid/services/db'
import type { LargePlace } from '#search/postgresql/large_places'
import { any } from '#search/postgresql/tsquery'
import { ERA_BITS, marks, quoted, SLICE_BITS } from '#search/postgresql/lexemes'

/** In milliseconds: a slice takes longer than this to fill. */
const AGE = 2_000

/** The last slice has perhaps hardly begun: with fewer than these nothing may be looked through at all. */
const FEWEST = 2 ** (SLICE_BITS - 1)

/** So many documents of the place itself are looked through at least: a hundred of a thousand have a common word. */
const STEPS = [1_000, 8_000]

/** To look through a place that is not so many times larger is about as quick, and finds all. */
const TIMES_LARGER = 8

/** Of places of which nobody knows how much they have, so many eras beside the last; where there are many. */
const ERAS = 2
const MANY_ERAS = 8

let known: { at: number; position: number } | null = null

/** Queries for the newest documents, each for more of a large place than the one before; with what comes first anywhere. */
export default async function newestSlices({ documents, share }: LargePlace) {
  const position = await lastPosition()
  return STEPS.filter((step) => TIMES_LARGER * step < documents).map((step) =>
    queryFor(marks.slice, slicesWith(Math.max(FEWEST, step / share), position))
  )
}

/** The same for places of which nobody knows how many documents they have. */
export async function newestEras() {
  const last = (await lastPosition()) >> ERA_BITS
  const eras = Array.from({ length: ERAS + 1 }, (_, back) => last - back)
  return last < MANY_ERAS ? [] : [queryFor(marks.era, eras)]
}

function queryFor(mark: string, numbers: number[]) {
  const lexemes = numbers.map((number) => `${mark}${number}`)
  return any([...lexemes, marks.boosted].map(quoted))
}

async function lastPosition() {
  if (!known || Date.now() - known.at > AGE) {
    const { rows } = await db.rawQuery('select last_value from search_positions')
    known = { at: Date.now(), position: Number(rows[0].last_value) }
  }
  return known.position
}

/** The last slices that hold so many documents of all places at least. */
function slicesWith(least: number, position: number) {
  const first = Math.max(0, position + 1 - least) >> SLICE_BITS
  const last = position >> SLICE_BITS
  return Array.from({ length: last - first + 1 }, (_, back) => last - back)
}
