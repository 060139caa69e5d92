import Broadcast from '#notifications/models/broadcast'
import { BroadcastAlreadySent } from '#notifications/errors'
import transaction from '#core/transaction'
import type Territory from '#territories/models/territory'

type Words = { title: string; text: string; lastsHours?: number }
type NewBroadcast = { words: Words; by: { id: string }; corrects: Broadcast | null }

/** A draft, to be looked at before it is sent. */
export default function writeBroadcast(place: Territory, { by, corrects, words }: NewBroadcast) {
  return Broadcast.create({
    ...{ territoryId: place.id, writtenById: by.id, correctsId: corrects?.id ?? null },
    ...words,
  })
}

/** What has been sent stays as people read it. */
export async function rewriteBroadcast({ id }: Broadcast, place: Territory, words: Words) {
  await transaction(async (client) => {
    const draft = await Broadcast.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (draft.state !== 'draft') throw new BroadcastAlreadySent()
    await draft.merge({ ...words, territoryId: place.id }).save()
  })
}
