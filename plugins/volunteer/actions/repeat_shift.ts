import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import { transaction, type TransactionClient } from '#core/database'
import { occurrencesOf, openSeries, type EnrolmentSession } from '#core/enrolment'
import type { Territory } from '#core/people'
import { NothingToRepeat, ShiftCalledOff } from '../errors.ts'
import Shift from '../models/shift.ts'
import openTask from '../queries/open_task.ts'
import seriesPlan, { type SeriesWish } from '../series_plan.ts'
import { dayOf } from '../shanghai_time.ts'
import indexShift from './index_shift.ts'

/**
 * Plans a shift again for each of the days that were chosen among those on which it comes round. The shift itself is
 * the first of the series. Expects `session`; answers the new shifts.
 */
export default async function repeatShift(
  territory: Territory,
  shift: Shift,
  { days, ...wish }: SeriesWish & { days: string[] }
) {
  if (shift.session.isCancelled) throw new ShiftCalledOff()
  if (shift.taskId) await openTask(territory, shift.taskId)
  const plan = planWithOnly(days, shift, wish)
  const ids = occurrencesOf(plan).map(() => uuid())
  if (ids.length === 0) throw new NothingToRepeat()

  return transaction(async (client) => {
    const hrefs = ids.map((id) => `/volunteer/shifts/${id}`)
    const { sessions } = await openSeries({ ...termsOf(shift), hrefs }, plan)
    const shifts = []
    for (const [index, session] of sessions.entries()) {
      shifts.push(await addOne(shift, { id: ids[index], sessionId: session.id }, client))
    }
    return shifts
  })
}

function planWithOnly(days: string[], shift: Shift, wish: SeriesWish) {
  const plan = seriesPlan(shift, wish)
  const tomorrow = DateTime.now().plus({ days: 1 })
  const others = occurrencesOf(plan)
    .map(({ startsAt }) => dayOf(startsAt))
    .filter((day) => day < dayOf(tomorrow) || !days.includes(day))
  return { ...plan, without: [...plan.without, ...others] }
}

function termsOf({ session, sessionId, territoryId }: Shift) {
  const { companions, noShowLimit, offerMinutes, place, seats, title } = session
  const terms = { companions, noShowLimit, offerMinutes, place, seats, title }
  return { pluginId: 'volunteer', territoryId, firstId: sessionId, ...terms }
}

async function addOne(
  shift: Shift,
  own: { id: string; sessionId: EnrolmentSession['id'] },
  client: TransactionClient
) {
  const { bring, description, organisationId, place, title } = shift
  const { pointsPerHour, publishedAt, reward, taskId, territoryId } = shift
  const words = { bring, description, organisationId, place, title }
  const next = await Shift.create(
    { ...words, ...own, pointsPerHour, publishedAt, reward, taskId, territoryId },
    { client }
  )
  await next.load('session')
  await indexShift(next)
  return next
}
