import { enrolmentsOf, seatsTaken, waitingCounts, waitsOf } from '#core/enrolment'
import type { Person } from '#core/people'
import type TrainingDay from '../models/training_day.ts'
import type { ListedTrainingDay } from '../pages.ts'

/** Days of trainings as lists show them, with what is free and where the viewer stands. */
export default async function listedTrainingDays(
  days: TrainingDay[],
  visitor: Person | null
): Promise<ListedTrainingDay[]> {
  const ids = days.map(({ sessionId }) => sessionId)
  const taken = await seatsTaken(ids)
  const waiting = await waitingCounts(ids)
  const own = visitor ? await enrolmentsOf(visitor.id, 'volunteer').whereIn('session_id', ids) : []
  const waits = visitor ? await waitsOf(visitor).whereIn('session_id', ids) : []
  return days.map(({ id, session, sessionId, training }) => ({
    id,
    name: training.name,
    place: session.place,
    startsAt: session.startsAt.toISO()!,
    endsAt: session.endsAt.toISO()!,
    seats: session.seats,
    seatsLeft: Math.max(0, session.seats - (taken.get(sessionId) ?? 0)),
    waiting: waiting.get(sessionId) ?? 0,
    deposit: session.price,
    cancelUntil: session.cancelUntil?.toISO() ?? null,
    hasStarted: session.hasStarted,
    isCalledOff: session.isCancelled,
    hasPlace: own.some((each) => each.sessionId === sessionId),
    waitId: waits.find((each) => each.sessionId === sessionId)?.id ?? null,
  }))
}
