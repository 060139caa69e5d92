import db from '@adonisjs/lucid/services/db'
import { unseal } from '#identity/sealed'
import type { ChannelName } from '#notifications/channels/channel'

/** Where a person is reached by a channel, under whichever id they were known once; null if nowhere. */
export default async function addressOf(personId: string, channel: ChannelName) {
  const sealed = channel === 'sms' ? phoneOf : confirmedOf
  const { rows } = await db.rawQuery<{ rows: { sealed: string }[] }>(
    `${sealed} join persons on persons.id = person_id
     where person_id = coalesce(person_now(:personId), :personId)
       and persons.erased_at is null and persons.restricted_at is null
       ${channel === 'sms' ? '' : 'and channel = :channel and confirmed_at is not null'}`,
    { personId, ...(channel === 'sms' ? {} : { channel }) }
  )
  return rows[0] ? unseal(rows[0].sealed) : null
}

const phoneOf = 'select phone_sealed as sealed from accounts'
const confirmedOf = 'select address_sealed as sealed from message_addresses'
