import db from '@adonisjs/lucid/services/db'
import { marks } from '#search/postgresql/lexemes'

/** From so many documents on, a common word has too many matches to look at all of them. */
const LARGE = 20_000

/** In milliseconds: places do not grow from small to large in less. */
const AGE = 60_000

/** How many documents lie at or below a place, and what share of all that is. */
export type LargePlace = { documents: number; share: number }

let known: { at: number; places: Promise<Map<string, LargePlace>> } | null = null

/** The places that have many documents, by their marks; as PostgreSQL estimates, without counting. */
export default async function largePlaces(): Promise<Map<string, LargePlace>> {
  if (known && Date.now() - known.at < AGE) return known.places

  const places = readPlaces()
  known = { at: Date.now(), places }
  try {
    return await places
  } catch (error) {
    // The database was away: whoever comes next asks again.
    known = null
    throw error
  }
}

async function readPlaces() {
  const { rows } = await db.rawQuery<{ rows: (LargePlace & { mark: string })[] }>(
    `select mark, share, share * reltuples as documents
     from pg_stats, pg_class,
       unnest(most_common_elems::text::text[], most_common_elem_freqs) as elements (mark, share)
     where schemaname = current_schema() and tablename = 'search_documents' and attname = 'lexemes'
       and pg_class.oid = 'search_documents'::regclass
       and left(mark, 1) in (?, ?) and share * reltuples >= ?`,
    [marks.below, marks.at, LARGE]
  )
  return new Map(rows.map((row) => [row.mark, row]))
}
