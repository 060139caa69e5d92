import readTogether from '#core/read_together'
import type Person from '#identity/models/person'
import Notice from '#notifications/models/notice'

/** What waits in somebody's inbox: how many unread lines, and the id of the latest emergency that holds and is unread. */
type Inbox = { unread: number; emergencyId: string | null }

const INBOX = `
  select count(distinct case
      when matter is null then id::text else sender || ' ' || kind || ' ' || matter end) as unread,
    (array_agg(id order by id desc)
      filter (where urgency = 'emergency' and withdrawn_at is null))[1] as "emergencyId"
  from notices where person_id = :personId and read_at is null`

/** A person is found anew for each request. */
const asked = new WeakMap<Person, Promise<Inbox>>()

/** Asked once in a request: the page and what surrounds it show the same. */
export default function inboxOf(person: Person): Promise<Inbox> {
  const known = asked.get(person) ?? ask(person.id)
  asked.set(person, known)
  return known
}

/** The latest emergency that holds and that somebody has not read yet. */
export async function emergencyFor(person: Person) {
  const { emergencyId } = await inboxOf(person)
  return emergencyId === null ? null : Notice.find(emergencyId)
}

async function ask(personId: string) {
  const [inbox] = await readTogether<Inbox>(INBOX, { personId })
  return inbox
}
