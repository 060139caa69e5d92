import recordAct from '#audit/actions/record_act'
import hastenChore from '#chores/actions/hasten_chore'
import transaction from '#core/transaction'
import Person from '#identity/models/person'
import makeCopy from '#privacy/actions/make_copy'
import { CopyAlreadyWaiting } from '#privacy/errors'
import DataCopy from '#privacy/models/data_copy'
import rowCountOf from '#privacy/queries/row_count_of'

/** From how many rows on nobody is kept waiting for it. */
const MANY_ROWS = 1_000

/** Asks for a copy of all that is held about a person: made at once, or by the next round where it is much. */
export default async function askCopy(
  person: Person,
  { by, locale }: { by: string; locale: string }
) {
  const copy = await transaction(async (client) => {
    await Person.query({ client }).where('id', person.id).forUpdate().firstOrFail()
    const waiting = await DataCopy.query({ client })
      .where('person_id', person.id)
      .whereNull('made_at')
      .first()
    if (waiting) throw new CopyAlreadyWaiting()

    await recordAct({
      act: 'privacy.copy_asked',
      by: { id: by },
      subject: { kind: 'person', id: person.id },
      territoryId: person.territoryId,
    })
    const { id: personId, territoryId } = person
    return DataCopy.create({ personId, territoryId, askedById: by, locale }, { client })
  })
  const isSmall = (await rowCountOf(person)) < MANY_ROWS
  if (isSmall) await makeCopy(copy)
  else await hastenChore('privacy.make_waiting_copies')
  return { isReady: isSmall }
}
