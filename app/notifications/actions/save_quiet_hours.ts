import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import transaction from '#core/transaction'
import type { QuietHours } from '#notifications/times'

/** When somebody is not to be disturbed with what does not press. */
export default async function saveQuietHours({ id }: { id: string }, quiet: QuietHours) {
  const { fromMinute, untilMinute } = quiet
  await transaction((client) =>
    client
      .knexQuery()
      .table('quiet_hours')
      .insert({
        ...{ id: uuid(), person_id: id, from_minute: fromMinute, until_minute: untilMinute },
        changed_at: DateTime.now().toJSDate(),
      })
      .onConflict('person_id')
      .merge(['from_minute', 'until_minute', 'changed_at'])
  )
}
