import type { Settings } from 'meilisearch'
import dictionary from '#search/dictionary'
import { knownSynonyms } from '#search/known_synonyms'

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
    synonyms: Object.fromEntries(
      knownSynonyms.flatMap((set) => set.map((word) => [word, set.filter((each) => each !== word)]))
    ),
    pagination: { maxTotalHits: 1000 },
  }
}
