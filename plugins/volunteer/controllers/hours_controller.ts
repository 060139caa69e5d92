import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { hoursHistoryOf, hoursOf } from '#core/points'
import familyOf from '../queries/family_of.ts'

/** The time bank: an hour is worth an hour, and never becomes points or money. */
export default class HoursController {
  async index({ inertia, member }: HttpContext) {
    const entries = await hoursHistoryOf(member.id)
    const family = await familyOf(member)
    return inertia.render('volunteer/hours/index', {
      minutes: await hoursOf(member.id),
      entries: entries.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() })),
      family: family.map(({ id, maskedName }) => ({ value: id, label: maskedName ?? '' })),
      requestKey: randomUUID(),
    })
  }
}
