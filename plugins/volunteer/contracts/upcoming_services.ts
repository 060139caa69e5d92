import type { UpcomingEntry } from '#core/contracts/upcoming'
import type { Person, Territory } from '#core/people'
import servicesOf from '../queries/services_of.ts'

/** The shifts in which a person is expected. */
export default async function upcomingServices(
  community: Territory,
  { person }: { person: Person }
): Promise<UpcomingEntry[]> {
  const { upcoming } = await servicesOf(community, person)
  return upcoming.map(({ enrolment, shift }) => ({
    say: { key: 'volunteer.upcoming', values: { shift: shift.title } },
    at: shift.session.startsAt.toISO()!,
    href: `/volunteer/enrolments/${enrolment.id}`,
    icon: 'heart-handshake',
  }))
}
