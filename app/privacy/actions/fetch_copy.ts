import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import { unseal } from '#identity/sealed'
import type DataCopy from '#privacy/models/data_copy'

/** The bytes of a copy, for the person themselves; that it was fetched is written down. */
export default async function fetchCopy(copy: DataCopy, by: { id: string }) {
  return transaction(async (client) => {
    await copy.useTransaction(client).merge({ fetchedAt: DateTime.now() }).save()
    await recordAct({
      act: 'privacy.copy_fetched',
      by,
      subject: { kind: 'person', id: copy.personId },
      territoryId: copy.territoryId,
    })
    return Buffer.from(unseal(copy.archiveSealed!), 'base64')
  })
}
