import type { ChoreContext } from '#chores/chore'
import makeCopy from '#privacy/actions/make_copy'
import DataCopy from '#privacy/models/data_copy'

/** Makes the copies that were too much to make while somebody waits, and those that were cut off. */
export default async function makeWaitingCopies({ signal }: ChoreContext) {
  const waiting = await DataCopy.query().whereNull('made_at').orderBy('id').limit(50)
  for (const copy of waiting) {
    if (signal.aborted) return
    await makeCopy(copy)
  }
}
