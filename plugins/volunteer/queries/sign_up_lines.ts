import { DateTime } from 'luxon'
import { signUpsAt } from '#core/enrolment'
import type { ListLine } from '#core/lists'
import type { Territory } from '#core/people'
import { clockOf, dayOf } from '../shanghai_time.ts'

/** Everybody who signed up, waits or cancelled, the earliest shift first; names as neighbours see them. */
export default async function signUpLines(territory: Territory): Promise<ListLine[]> {
  const signUps = await signUpsAt('volunteer', territory)
  return signUps.map((each) => ({
    day: dayOf(DateTime.fromISO(each.startsAt)),
    shift: each.title,
    person: each.person,
    signed_up: momentOf(each.signedUpAt),
    waiting: each.waitingPlace,
    cancelled: momentOf(each.cancelledAt),
    checked_in: momentOf(each.checkedInAt),
  }))
}

function momentOf(iso: string | null) {
  if (iso === null) return null
  const moment = DateTime.fromISO(iso)
  return `${dayOf(moment)} ${clockOf(moment)}`
}
