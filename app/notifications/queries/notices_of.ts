import Notice from '#notifications/models/notice'

const PER_PAGE = 20

/** A person's notices, the newest first, from before `before`, which is the id of one of them. */
export default function noticesOf(personId: string, before?: string) {
  const notices = Notice.query().where('person_id', personId).orderBy('id', 'desc').limit(PER_PAGE)
  // Ids are ordered by time; as text, so that one that is made up finds nothing instead of failing.
  if (before) notices.whereRaw('id::text < ?', [before])
  return notices
}
