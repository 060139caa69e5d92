import { ask } from '#core/contracts'
import upcoming, { type UpcomingEntry } from '#core/contracts/upcoming'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

const SHOWN = 3

/** What a person has ahead in a community, the soonest first, whichever plugin it is from. */
export default async function upcomingFor(
  community: Territory,
  person: Person
): Promise<UpcomingEntry[]> {
  const answers = await ask(upcoming, community, { person })
  return answers
    .flatMap(({ answer }) => answer)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.href < b.href ? -1 : 1))
    .slice(0, SHOWN)
}
