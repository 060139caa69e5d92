import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { SynonymsChanged } from '#search/errors'
import SynonymSet from '#search/models/synonym_set'

/** `version` is the one that was shown to whoever changes it; what it was before is in the audit. */
type Change = { words: string[]; version: number; by: Person }

/** Puts other words in the place of these; they count from the commit on. */
export default async function changeSynonyms(set: SynonymSet, { by, version, words }: Change) {
  await transaction(async (client) => {
    const current = await SynonymSet.query({ client }).where('id', set.id).forUpdate().firstOrFail()
    if (current.version !== version) throw new SynonymsChanged()

    const before = current.words
    await current.merge({ words, version: version + 1 }).save()
    await recordAct({
      act: 'search.synonyms_changed',
      by,
      subject: { kind: 'synonym_set', id: set.id },
      territoryId: set.territoryId,
      before: { words: before },
      after: { words },
    })
  })
}
