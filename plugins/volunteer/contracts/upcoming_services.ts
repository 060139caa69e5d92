import type { UpcomingEntry } from '#core/contracts/upcoming'
import type { Person, Territory } from '#core/people'
import openShifts from '../queries/open_shifts.ts'
import { servicesAhead } from '../queries/services_of.ts'

/** The shifts in which a person is expected, and those in which they are helped. */
export default async function upcomingServices(
  community: Territory,
  { person }: { person: Person }
): Promise<UpcomingEntry[]> {
  const services = await servicesAhead(community, person)
  return [
    ...(await helpFor(community, person)),
    ...services.map(({ enrolment, shift }) => ({
      say: { key: 'volunteer.upcoming', values: { shift: shift.title } },
      at: shift.session.startsAt.toISO()!,
      href: `/volunteer/enrolments/${enrolment.id}`,
      icon: 'heart-handshake',
    })),
  ]
}

/** When neighbours come to help with what they asked for. */
async function helpFor(community: Territory, { id }: Person): Promise<UpcomingEntry[]> {
  const shifts = await openShifts(community)
    .whereHas('task', (task) =>
      task.whereHas('answer', (answer) =>
        answer.whereHas('need', (need) => need.where('person_id', id))
      )
    )
    .preload('task', (task) => task.preload('answer', (answer) => answer.preload('need')))
  return shifts.map(({ session, task }) => ({
    say: { key: 'volunteer.upcoming_help', values: { title: task.answer.need.title } },
    at: session.startsAt.toISO()!,
    href: `/volunteer/needs/${task.answer.need.id}`,
    icon: 'megaphone',
  }))
}
