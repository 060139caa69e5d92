import type { Territory } from '#core/people'
import Shift from '../models/shift.ts'
import shanghaiTime, { today } from '../shanghai_time.ts'
import byStart from './by_start.ts'

const PAST_SHOWN = 20

/** The shifts of one territory as staff see them, hidden ones included: today's, later ones, the latest past ones. */
export default async function shiftsAtDesk(territory: Territory) {
  const shifts = await ahead(territory)
  const nextMorning = morningOf(today()).plus({ days: 1 })
  return {
    today: shifts.filter(({ session }) => session.startsAt < nextMorning),
    later: shifts.filter(({ session }) => session.startsAt >= nextMorning),
    past: await past(territory),
  }
}

/** One shift with who has signed up for it. */
export async function shiftAtDesk(territory: Territory, id: string) {
  return withEnrolments(territory).whereRaw('volunteer_shifts.id::text = ?', [id]).firstOrFail()
}

function ahead(territory: Territory) {
  const from = morningOf(today()).toJSDate()
  return withEnrolments(territory)
    .whereHas('session', (session) => session.where('starts_at', '>=', from))
    .orderBy(byStart())
    .orderBy('id')
}

function past(territory: Territory) {
  const before = morningOf(today()).toJSDate()
  return withEnrolments(territory)
    .whereHas('session', (session) => session.where('starts_at', '<', before))
    .orderBy(byStart(), 'desc')
    .orderBy('id')
    .limit(PAST_SHOWN)
}

function withEnrolments(territory: Territory) {
  return Shift.within(territory).preload('session', (session) =>
    session.preload('enrolments', (enrolments) =>
      enrolments
        .withScopes((seats) => seats.seated())
        .preload('companions')
        .preload('attendance')
        .preload('confirmation')
    )
  )
}

function morningOf(day: string) {
  return shanghaiTime(day, '00:00')
}
