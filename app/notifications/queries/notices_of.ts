import db from '@adonisjs/lucid/services/db'
import Notice from '#notifications/models/notice'

const PER_PAGE = 20

export type Narrowing = {
  /** The id of a notice: only what came before it. */
  before?: string
  sender?: string
  isUnread?: boolean
}

/**
 * A person's notices, the newest first. Of unread ones about one matter there is the newest, with how
 * many they are as `$extras.gathered`.
 */
export default function noticesOf(personId: string, { before, isUnread, sender }: Narrowing) {
  const notices = Notice.query()
    .where('person_id', personId)
    .whereRaw(`not exists (select 1 ${unreadOfTheSameMatter} and same.id > notices.id)`)
    .select('notices.*')
    .select(db.raw(`(select count(*) ${unreadOfTheSameMatter}) as gathered`))
    .orderBy('id', 'desc')
    .limit(PER_PAGE)
  if (sender) notices.where('sender', sender)
  if (isUnread) notices.whereNull('read_at')
  // Ids are ordered by time; as text, so that one that is made up finds nothing instead of failing.
  if (before) notices.whereRaw('id::text < ?', [before])
  return notices
}

const unreadOfTheSameMatter = `
  from notices as same
  where notices.matter is not null and notices.read_at is null and same.read_at is null
    and same.person_id = notices.person_id and same.sender = notices.sender
    and same.kind = notices.kind and same.matter = notices.matter`
