import db from '@adonisjs/lucid/services/db'
import { knownSynonyms } from '#search/known_synonyms'
import Synonyms from '#search/synonyms'

/** Sets of communities that were last searched, as they are put together. */
const MOST_REMEMBERED = 1_000

const remembered = new Map<string, Synonyms>()

/** What is called differently at a territory: what everybody knows, and what its staff and those above it have added. */
export default async function synonymsAt(path: string): Promise<Synonyms> {
  const { rows } = await db.rawQuery<{ rows: { words: string[] }[] }>(
    `select words from search_synonyms join territories on territories.id = territory_id
     where territories.path @> ?::ltree order by search_synonyms.id`,
    [path]
  )
  const sets = rows.map(({ words }) => words)
  const key = JSON.stringify(sets)
  const known = remembered.get(key)
  if (known) return known

  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const synonyms = new Synonyms([...knownSynonyms, ...sets])
  remembered.set(key, synonyms)
  return synonyms
}
