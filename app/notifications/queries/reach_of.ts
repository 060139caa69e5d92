import type { TransactionClient } from '#core/database'
import type { ChannelName } from '#notifications/channels/channel'
import type { Wish } from '#notifications/paces'
import { usualQuietHours, type QuietHours } from '#notifications/times'

/** By which channels a person can be reached, and what they wish. */
export type Reach = {
  personId: string
  channels: ChannelName[]
  wishes: Wish[]
  quiet: QuietHours
}

type Row = Omit<Reach, 'quiet'> & { quiet: QuietHours | null }

/** Whoever asked that their data only be stored, or was erased, is reached by no channel. */
export default async function reachOf(
  personIds: string[],
  client: Pick<TransactionClient, 'rawQuery'>
): Promise<Reach[]> {
  const { rows } = await client.rawQuery<{ rows: Row[] }>(
    `select persons.id as "personId",
       case when persons.restricted_at is null and persons.erased_at is null then
         array(
           select 'sms' from accounts where accounts.person_id = persons.id
           union
           select channel from message_addresses
           where message_addresses.person_id = persons.id and confirmed_at is not null
         )
       else '{}' end as channels,
       coalesce((
         select json_agg(json_build_object(
           'channel', channel, 'sender', sender, 'kind', kind, 'pace', pace))
         from message_preferences where message_preferences.person_id = persons.id
       ), '[]') as wishes,
       (
         select json_build_object('fromMinute', from_minute, 'untilMinute', until_minute)
         from quiet_hours where quiet_hours.person_id = persons.id
       ) as quiet
     from persons where persons.id = any(:personIds)`,
    { personIds }
  )
  return rows.map((row) => ({ ...row, quiet: row.quiet ?? usualQuietHours }))
}
