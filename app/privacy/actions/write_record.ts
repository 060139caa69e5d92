import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import PrivacyRecord from '#privacy/models/privacy_record'
import type Territory from '#territories/models/territory'

type NewRecord = { kind: PrivacyRecord['kind']; title: string; body: string; happenedOn: Date }

/** Enters something into a register, for good. */
export default async function writeRecord(
  territory: Territory,
  { happenedOn, ...words }: NewRecord,
  by: Person
) {
  return transaction(async (client) => {
    const record = await PrivacyRecord.create(
      {
        ...words,
        territoryId: territory.id,
        happenedOn: DateTime.fromJSDate(happenedOn),
        recordedById: by.id,
      },
      { client }
    )
    await recordAct({
      act: 'privacy.record_written',
      by,
      subject: { kind: 'privacy_record', id: record.id },
      territoryId: territory.id,
      after: { kind: record.kind, title: record.title },
    })
    return record
  })
}
