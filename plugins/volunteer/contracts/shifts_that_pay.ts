import type { PointsOffer } from '#core/contracts/earning'
import type { Person, Territory } from '#core/people'
import crowdIn from '../queries/crowd_in.ts'
import openShifts from '../queries/open_shifts.ts'
import ShiftTransformer from '../transformers/shift_transformer.ts'

const SHOWN = 3

/** The next shifts that still need somebody, with what the whole of each brings. */
export default async function shiftsThatPay(
  community: Territory,
  { person }: { person: Person | null }
): Promise<PointsOffer[]> {
  const shifts = await openShifts(community).limit(20)
  const crowd = await crowdIn(community, shifts, person)
  return shifts
    .map((shift) => new ShiftTransformer(shift).forList(crowd))
    .filter(({ enrolmentId, points, seatsLeft }) => seatsLeft > 0 && points > 0 && !enrolmentId)
    .slice(0, SHOWN)
    .map(({ id, points, startsAt, title }) => ({
      say: { key: 'volunteer.earning', values: { shift: title } },
      points,
      at: startsAt,
      href: `/volunteer/shifts/${id}`,
      icon: 'heart-handshake',
    }))
}
