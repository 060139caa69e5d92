import type { UpcomingEntry } from '#core/contracts/upcoming'
import { seatsToCome } from '#core/enrolment'
import type { Person, Territory } from '#core/people'
import readTogether from '#core/read_together'

type Ahead = { id: string; title: string; at: string }

/** The shifts in which a person is expected, and those in which they are helped. */
export default async function upcomingServices(
  community: Territory,
  { person }: { person: Person }
): Promise<UpcomingEntry[]> {
  const [help, services] = await Promise.all([
    helpFor(community, person),
    servicesOf(community, person),
  ])
  return [
    ...help.map(({ at, id, title }) => ({
      say: { key: 'volunteer.upcoming_help', values: { title } },
      at,
      href: `/volunteer/needs/${id}`,
      icon: 'megaphone',
    })),
    ...services.map(({ at, id, title }) => ({
      say: { key: 'volunteer.upcoming', values: { shift: title } },
      at,
      href: `/volunteer/enrolments/${id}`,
      icon: 'heart-handshake',
    })),
  ]
}

function servicesOf({ path }: Territory, { id }: Person) {
  return readTogether<Ahead>(
    `select seat.id, shift.title, seat.starts_at as at
     from (${seatsToCome}) as seat
     join volunteer_shifts as shift on shift.session_id = seat.session_id
     where (select path from territories where id = shift.territory_id) <@ :path::ltree
     order by seat.starts_at, seat.id limit 20`,
    { personId: id, now: new Date().toISOString(), path }
  )
}

/** When neighbours come to help with what they asked for. */
function helpFor({ path }: Territory, { id }: Person) {
  return readTogether<Ahead>(
    `select need.id, need.title, session.starts_at as at
     from volunteer_needs as need
     join volunteer_need_answers as answer on answer.need_id = need.id
     join volunteer_shifts as shift on shift.task_id = answer.task_id
     join enrolment_sessions as session on session.id = shift.session_id
     where need.person_id = :personId and session.starts_at > :now
       and shift.published_at is not null and session.cancelled_at is null
       and (select path from territories where id = shift.territory_id) <@ :path::ltree
     order by session.starts_at, shift.id limit 20`,
    { personId: id, now: new Date().toISOString(), path }
  )
}
