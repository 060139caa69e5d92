import type Person from '#identity/models/person'
import Appeal from '#purse/models/appeal'

/** What a person asked about their points, the newest first. */
export default function appealsOf({ id }: Person) {
  return Appeal.query()
    .where('person_id', id)
    .preload('answer')
    .preload('proposal', (proposal) => proposal.preload('decision'))
    .orderBy('id', 'desc')
}

/** The one with this id, or a 404. */
export function appealOf(person: Person, id: string) {
  return appealsOf(person)
    .whereRaw('points_appeals.id::text = ?', [String(id)])
    .firstOrFail()
}

/** The latest one about an entry, or null. */
export function appealAbout(person: Person, transferId: string) {
  return appealsOf(person).where('transfer_id', transferId).first()
}

export async function openAppealsBy({ id }: Person) {
  const open = await Appeal.query()
    .where('person_id', id)
    .withScopes((appeals) => appeals.open())
    .count('* as total')
  return Number(open[0].$extras.total)
}
