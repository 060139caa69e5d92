import db from '@adonisjs/lucid/services/db'
import { marks } from '#search/postgresql/lexemes'

/** From so many documents on, a common word has too many matches to look at all of them. */
const LARGE = 20_000

/** In milliseconds: places do not grow from small to large in less. */
const AGE = 60_000

let known: { at: number; places: Promise<Map<string, number>> } | null = null

/** How many documents lie at, or below, a place, by its mark, where they are many; as PostgreSQL estimates, without counting. */
export default async function largePlaces(): Promise<Map<string, number>> {
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
  const { rows } = await db.rawQuery<{ rows: { mark: string; documents: number }[] }>(
    `select mark, share * reltuples as documents
     from pg_stats, pg_class,
       unnest(most_common_elems::text::text[], most_common_elem_freqs) as elements (mark, share)
     where schemaname = current_schema() and tablename = 'search_documents' and attname = 'lexemes'
       and pg_class.oid = 'search_documents'::regclass
       and left(mark, 1) in (?, ?) and share * reltuples >= ?`,
    [marks.below, marks.at, LARGE]
  )
  return new Map(rows.map(({ documents, mark }) => [mark, documents]))
}
