import Notice from '#notifications/models/notice'

/** The latest emergency that holds and that somebody has not read yet. */
export default function emergencyFor(personId: string) {
  return Notice.query()
    .where({ person_id: personId, urgency: 'emergency' })
    .whereNull('read_at')
    .whereNull('withdrawn_at')
    .orderBy('id', 'desc')
    .first()
}
