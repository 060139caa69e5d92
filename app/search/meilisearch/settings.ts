import db from '@adonisjs/lucid/services/db'
import type { Settings } from 'meilisearch'
import dictionary from '#search/dictionary'
import { knownSynonyms } from '#search/known_synonyms'
import Synonyms from '#search/synonyms'

/** What something is called, and how that sounds. */
export const names = ['title', 'keywords', 'pinyin', 'initials']
const texts = ['high', 'detail', 'normal', 'low']

/** What the index has to know before it is given documents. */
export default async function meilisearchSettings(): Promise<Settings> {
  return {
    searchableAttributes: [...names, ...texts],
    displayedAttributes: ['id', 'digest'],
    filterableAttributes: [
      ...['plugin', 'kind', 'at', 'below', 'forEverybody', 'owner', 'roles'],
      ...['from', 'until', 'openAt', 'facets'],
    ],
    sortableAttributes: ['boost', 'position'],
    rankingRules: ['words', 'typo', 'attribute', 'sort', 'proximity', 'exactness'],
    // Short texts in Chinese would be taken for Japanese.
    localizedAttributes: [{ attributePatterns: ['title', 'keywords', ...texts], locales: ['cmn'] }],
    // One letter more in initials is another word.
    typoTolerance: { disableOnAttributes: ['initials'], disableOnNumbers: true },
    dictionary: await dictionary.names(),
    synonyms: await synonyms(),
    pagination: { maxTotalHits: 1000 },
  }
}

/** Changes whenever the settings may: with the synonyms of the whole tree, and with names of territories. */
export async function sourceOfSettings(): Promise<string> {
  const { rows } = await db.rawQuery<{ rows: { source: string }[] }>(
    `select concat_ws(' ',
       (select count(*) || ' ' || coalesce(max(updated_at)::text, '') from search_synonyms),
       (select count(*) || ' ' || coalesce(max(updated_at)::text, '') from territories)) as source`
  )
  return rows[0].source
}

/**
 * What holds everywhere. What holds in one street or community is written into its searches, since the server
 * would apply it to all.
 */
async function synonyms() {
  const sets: { words: string[] }[] = await db
    .from('search_synonyms')
    .join('territories', 'territories.id', 'search_synonyms.territory_id')
    .whereNull('territories.parent_id')
    .orderBy('search_synonyms.id')
    .select('words')
  const all = new Synonyms([...knownSynonyms, ...sets.map(({ words }) => words)])
  return Object.fromEntries(all.words.map((word) => [word, all.of(word)]))
}
