import { capturePoints, HoldGone, releasePoints } from '#core/points'
import type Enrolment from '#enrolment/models/enrolment'
import type EnrolmentSession from '#enrolment/models/enrolment_session'

/** How it ended for somebody who had set points aside. */
export type Turn = 'came' | 'missed' | 'cancelled' | 'late' | 'session_cancelled'

const spent: Record<EnrolmentSession['priceKind'], Turn[]> = {
  price: ['came', 'missed', 'late'],
  deposit: ['missed', 'late'],
}

/** Spends what was set aside, or gives it back; a hold ends once. */
export default async function settlePoints(
  { holdId }: Pick<Enrolment, 'holdId'>,
  { priceKind, title }: EnrolmentSession,
  turn: Turn
) {
  if (holdId === null) return
  try {
    if (spent[priceKind].includes(turn)) await capturePoints(holdId)
    else await releasePoints(holdId, { key: `enrolment.points.${turn}`, values: { title } })
  } catch (error) {
    // It ended before, or went back by its own time: then there is nothing left to take.
    if (!(error instanceof HoldGone)) throw error
  }
}
