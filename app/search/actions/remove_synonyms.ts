import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import SynonymSet from '#search/models/synonym_set'

/** From the commit on each of the words finds only itself again. */
export default async function removeSynonyms(set: SynonymSet, by: Person) {
  await transaction(async (client) => {
    const current = await SynonymSet.query({ client }).where('id', set.id).forUpdate().first()
    if (!current) return

    await current.delete()
    await recordAct({
      act: 'search.synonyms_removed',
      by,
      subject: { kind: 'synonym_set', id: current.id },
      territoryId: current.territoryId,
      before: { words: current.words },
    })
  })
}
