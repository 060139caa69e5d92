import type { HttpContext } from '@adonisjs/core/http'
import { dayOf } from '#core/booking'
import { DateTime } from 'luxon'
import type { PartOfDay } from '../views.ts'
import spacesFreeAt from '../queries/spaces_free_at.ts'
import { partsOfDay, wantedDay, wantedNumber } from '../wanted_time.ts'

/** A time first: "a room for 20 on Saturday afternoon". The address is the question. */
export default class TimesController {
  async index({ community, inertia, request }: HttpContext) {
    const part = request.input('part')
    const search = {
      day: wantedDay(request.input('day')),
      minutes: wantedNumber(request.input('minutes', 60), { least: 15, most: 720 }),
      people: wantedNumber(request.input('people', 1), { least: 1, most: 10_000 }),
      part: part in partsOfDay ? (part as PartOfDay) : 'all',
    } as const
    return inertia.render('spaces/times/index', {
      search,
      today: dayOf(DateTime.now()),
      found: await spacesFreeAt(community, search),
    })
  }
}
