import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'
import { chosenCommunity, onlyOpenCommunity } from '#territories/queries/chosen_community'

/** The community somebody looks at: the one they chose, else their own, else the only one there is. */
export default async function territoryViewed(
  chosen: string | null,
  visitor: Person | null
): Promise<Territory | null> {
  const own = visitor?.territory ?? null
  // Most people look at home, which is known already.
  const isOwn = own?.code === chosen && own?.level === 'community' && own.retiredAt === null
  const viewed = isOwn ? own : await chosenCommunity(chosen)
  return viewed ?? own ?? onlyOpenCommunity()
}
