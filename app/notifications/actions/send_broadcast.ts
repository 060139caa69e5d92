import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import recordAct from '#audit/actions/record_act'
import type { TransactionClient } from '#core/database'
import transaction, { afterCommit } from '#core/transaction'
import { BroadcastAlreadySent, BroadcastToNobody } from '#notifications/errors'
import tellOfChange from '#notifications/live/tell_of_change'
import { EVERYBODY } from '#notifications/live/wire'
import Broadcast from '#notifications/models/broadcast'
import runningBroadcasts from '#notifications/running_broadcasts'
import peopleIn from '#notifications/queries/people_in'
import { callBack } from '#notifications/actions/withdraw_broadcast'

/**
 * Puts it into the inbox of everybody there and writes down what is to go out, by every channel that
 * reaches them and whatever they chose. However often the button is tapped it is sent once.
 */
export default async function sendBroadcast({ id }: Broadcast, by: { id: string }) {
  await transaction(async (client) => {
    const broadcast = await Broadcast.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (broadcast.state !== 'draft') throw new BroadcastAlreadySent()
    await broadcast.load('territory')

    const people = await peopleIn(broadcast.territory, client)
    if (people.length === 0) throw new BroadcastToNobody()
    await broadcast.merge({ sentAt: DateTime.now(), sentById: by.id }).save()
    await callBackCorrected(broadcast, by, client)
    await tell(broadcast, people, client)
    await record(broadcast, by, people.length)
    afterCommit(async () => runningBroadcasts.forget())
    afterCommit(() => tellOfChange(EVERYBODY))
  })
}

async function callBackCorrected(
  { correctsId }: Broadcast,
  by: { id: string },
  client: TransactionClient
) {
  if (!correctsId) return
  const corrected = await Broadcast.query({ client })
    .where('id', correctsId)
    .forUpdate()
    .firstOrFail()
  if (corrected.state === 'sent') await callBack(corrected, by, client)
}

async function tell(broadcast: Broadcast, people: string[], client: TransactionClient) {
  const { id, territoryId, text, title } = broadcast
  const ids = people.map(() => uuid())
  await client.rawQuery(
    `insert into notices
       (id, person_id, territory_id, sender, kind, reference, urgency, "values", href)
     select told.id, told.person_id, :territoryId, 'messages', 'emergency', :reference,
       'emergency', :words::jsonb, null
     from unnest(:ids::uuid[], :people::uuid[]) as told (id, person_id)`,
    { ids, people, territoryId, reference: id, words: JSON.stringify({ title, text }) }
  )
  await client.rawQuery(
    `insert into outgoing_messages
       (id, notice_id, person_id, channel, pace, state, due_at, urgency)
     select gen_random_uuid(), notices.id, notices.person_id, reached.channel, 'at_once', 'waiting',
       :now, notices.urgency
     from notices
     join persons on persons.id = notices.person_id and persons.restricted_at is null
     join (
       select person_id, 'sms' as channel from accounts
       union
       select person_id, channel from message_addresses where confirmed_at is not null
     ) as reached on reached.person_id = notices.person_id
     where notices.reference = :reference and notices.urgency = 'emergency'`,
    { now: DateTime.now().toJSDate(), reference: id }
  )
}

function record(broadcast: Broadcast, by: { id: string }, count: number) {
  return recordAct({
    ...{ act: 'messages.broadcast_sent', by, territoryId: broadcast.territoryId },
    subject: { kind: 'broadcast', id: broadcast.id },
    after: { count },
  })
}
