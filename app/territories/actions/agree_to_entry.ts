import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import DirectoryEntry from '#territories/models/directory_entry'

type Answer = 'agreed' | 'withdrawn'

/** Somebody of the staff agrees to be shown as it stands, or takes that back; either counts at once. */
export default async function agreeToEntry(entry: DirectoryEntry, by: Person, answer: Answer) {
  await transaction(async (client) => {
    const current = await DirectoryEntry.query({ client })
      .where('id', entry.id)
      .forUpdate()
      .firstOrFail()
    await current.merge({ agreedAt: answer === 'agreed' ? DateTime.now() : null }).save()
    await recordAct({
      act: `territories.entry_${answer}`,
      by,
      subject: { kind: 'person', id: by.id },
      territoryId: current.territoryId,
      after: { title: current.title, phone: current.phone },
    })
  })
}
