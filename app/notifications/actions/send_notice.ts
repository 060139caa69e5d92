import { v7 as uuid } from 'uuid'
import type { Urgency } from '#core/capabilities'
import transaction from '#core/transaction'

export type NewNotice = {
  /** The plugin or the domain of the core whose texts have the words. */
  sender: string
  kind: string
  urgency: Urgency
  personId: string
  territoryId: string
  /** Names what it is about: of one kind a person is told once for each. */
  reference: string
  /** Values for the placeholders in the texts. */
  values: Record<string, string | number>
  /** Where to go on from there, within Linli; null if there is nothing to do. */
  href: string | null
}

/** Puts a notice into a person's inbox; in the caller's transaction, once for each reference. */
export default async function sendNotice(notice: NewNotice) {
  const { href, kind, personId, reference, sender, territoryId, urgency, values } = notice
  await transaction(async (client) => {
    await client
      .knexQuery()
      .table('notices')
      .insert({
        id: uuid(),
        // Under whichever id it happened: the inbox is that of who they are now.
        person_id: client.knexRawQuery('coalesce(person_now(?), ?)', [personId, personId]),
        territory_id: territoryId,
        sender,
        kind,
        reference,
        urgency,
        values: JSON.stringify(values),
        href,
      })
      .onConflict(['person_id', 'sender', 'kind', 'reference'])
      .ignore()
  })
}
