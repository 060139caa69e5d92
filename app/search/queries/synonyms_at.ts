import db from '@adonisjs/lucid/services/db'
import { knownSynonyms } from '#search/known_synonyms'
import Synonyms from '#search/synonyms'

/** What is called differently at a territory: what everybody knows, and what its staff and those above it have added. */
export default async function synonymsAt(path: string): Promise<Synonyms> {
  const sets: { words: string[] }[] = await db
    .from('search_synonyms')
    .join('territories', 'territories.id', 'search_synonyms.territory_id')
    .whereRaw('territories.path @> ?::ltree', [path])
    .orderBy('search_synonyms.id')
    .select('words')
  return new Synonyms([...knownSynonyms, ...sets.map(({ words }) => words)])
}
