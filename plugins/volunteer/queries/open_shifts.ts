import { DateTime } from 'luxon'
import type { Territory } from '#core/people'
import Shift from '../models/shift.ts'
import byStart from './by_start.ts'

/** What residents can sign up for, the soonest first. */
export default function openShifts(community: Territory) {
  return Shift.within(community)
    .whereNotNull('published_at')
    .whereHas('session', (session) =>
      session.where('starts_at', '>', DateTime.now().toJSDate()).whereNull('cancelled_at')
    )
    .preload('session')
    .orderBy(byStart())
    .orderBy('id')
}
