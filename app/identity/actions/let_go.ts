import { ColleagueNeeded } from '#identity/account_errors'
import endRoles from '#identity/actions/end_roles'
import handOverWork from '#identity/actions/hand_over_work'
import { OwnRole } from '#identity/errors'
import type Person from '#identity/models/person'
import openWorkOf from '#identity/queries/open_work_of'
import type Territory from '#territories/models/territory'

type Leaving = {
  from: Person
  /** Who takes the work over; null where there is none. */
  to: Person | null
  by: Person
  reason: string
  endsRoles: boolean
}

/** Lets somebody go: their work first, then, if wanted, their roles. Returns the work that is left. */
export default async function letGo(
  { by, endsRoles, from, reason, to }: Leaving,
  territory: Territory
) {
  if (from.id === by.id) throw new OwnRole()
  const work = await openWorkOf(from, territory)
  if (work.length > 0 && !to) throw new ColleagueNeeded()

  if (to) await handOverWork({ from, to, by, reason }, territory)
  if (endsRoles) await endRoles(from, territory, { by, reason })
  return openWorkOf(from, territory)
}
