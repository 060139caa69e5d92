import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import transaction, { afterCommit } from '#core/transaction'
import planOutgoing from '#notifications/actions/plan_outgoing'
import kinds from '#notifications/kinds'
import tellOfChange from '#notifications/live/tell_of_change'
import type { NoticeUrgency } from '#notifications/urgency'

export type NewNotice = {
  /** The plugin or the domain of the core whose texts have the words. */
  sender: string
  kind: string
  urgency: NoticeUrgency
  personId: string
  territoryId: string
  /** Names what it is about: of one kind a person is told once for each. */
  reference: string
  /**
   * What several notices of a kind that `gathers` are about, such as the shift for which neighbours
   * signed up: while they are unread they are one line with their count.
   */
  matter?: string
  /** Values for the placeholders in the texts. */
  values: Record<string, string | number>
  /** Where to go on from there, within Linli; null if there is nothing to do. */
  href: string | null
}

/**
 * Puts a notice into a person's inbox, and writes down what is to go out of it; in the caller's
 * transaction, once for each reference.
 */
export default async function sendNotice(notice: NewNotice) {
  await transaction(async (client) => {
    const written = await write(notice, client)
    if (!written) return
    const { id, person_id: personId } = written
    await planOutgoing({ ...notice, id, personId }, client)
    afterCommit(() => tellOfChange(personId))
  })
}

type Written = { id: string; person_id: string }

/** Null for what the person was told already. */
async function write(notice: NewNotice, client: TransactionClient): Promise<Written | null> {
  const { href, kind, personId, reference, sender, territoryId, urgency } = notice
  const isGathered = kinds.find(sender, kind)?.gathers
  const matter = isGathered ? (notice.matter ?? null) : null
  const rows: Written[] = await client
    .knexQuery()
    .table('notices')
    .insert({
      id: uuid(),
      // Under whichever id it happened: the inbox is that of who they are now.
      person_id: client.knexRawQuery('coalesce(person_now(?), ?)', [personId, personId]),
      territory_id: territoryId,
      ...{ sender, kind, reference, matter, urgency, href },
      values: JSON.stringify(notice.values),
    })
    .onConflict(['person_id', 'sender', 'kind', 'reference'])
    .ignore()
    .returning(['id', 'person_id'])
  return rows[0] ?? null
}
