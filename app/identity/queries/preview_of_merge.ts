import transaction from '#core/transaction'
import mergePersons, { type Merged } from '#identity/actions/merge_persons'
import type Person from '#identity/models/person'

class PreviewEnds extends Error {
  constructor(readonly merged: Merged) {
    super()
  }
}

/** What a merge would move: it is carried out and taken back, so that the figures are no guess. */
export default async function previewOfMerge(kept: Person, merged: Person, by: Person) {
  try {
    return await transaction<never>(async () => {
      throw new PreviewEnds(await mergePersons({ kept, merged, reason: 'preview' }, by))
    })
  } catch (error) {
    if (error instanceof PreviewEnds) return error.merged
    throw error
  }
}
