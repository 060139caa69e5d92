import type Person from '#identity/models/person'
import type Representation from '#identity/models/representation'
import sendNotice from '#notifications/actions/send_notice'

/** Tells both: the one that they may act now, the other that somebody may act for them. */
export default async function tellOfRepresentation(
  { id }: Representation,
  represented: Person,
  representative: Person
) {
  const notice = { sender: 'identity', urgency: 'normal', reference: id } as const
  await sendNotice({
    ...notice,
    kind: 'may_represent',
    personId: representative.id,
    territoryId: representative.territoryId,
    values: { name: represented.name ?? '' },
    href: '/me/family',
  })
  await sendNotice({
    ...notice,
    kind: 'is_represented',
    personId: represented.id,
    territoryId: represented.territoryId,
    values: { name: representative.name ?? '' },
    href: '/me/family',
  })
}
