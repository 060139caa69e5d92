import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import forgetWords from '#search/actions/forget_words'
import { SynonymsKnown, TooManySynonyms } from '#search/errors'
import { knownSynonyms } from '#search/known_synonyms'
import SynonymSet from '#search/models/synonym_set'
import Territory from '#territories/models/territory'

/** At one territory: with each search all of them are looked through. */
const MOST_SETS = 300

/** From the commit on these words find the same at a territory and below; nobody looks for them in vain any more. */
export default async function addSynonyms(territory: Territory, words: string[], by: Person) {
  return transaction(async (client) => {
    await Territory.query({ client }).where('id', territory.id).forUpdate().firstOrFail()
    const sets = await SynonymSet.query({ client }).where('territoryId', territory.id)
    if (sets.length >= MOST_SETS) throw new TooManySynonyms({ most: MOST_SETS })
    if (isKnown(words, [...knownSynonyms, ...sets.map((set) => set.words)])) {
      throw new SynonymsKnown()
    }

    const set = await SynonymSet.create(
      { territoryId: territory.id, words, version: 1 },
      { client }
    )
    await forgetWords(territory, words)
    await recordAct({
      act: 'search.synonyms_added',
      by,
      subject: { kind: 'synonym_set', id: set.id },
      territoryId: territory.id,
      after: { words },
    })
    return set
  })
}

function isKnown(words: string[], sets: readonly (readonly string[])[]) {
  return sets.some((set) => words.every((word) => set.includes(word)))
}
