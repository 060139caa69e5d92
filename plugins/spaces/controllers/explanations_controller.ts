import type { HttpContext } from '@adonisjs/core/http'
import { clockOf, dayOf, minuteOf, momentOn, whyNot } from '#core/booking'
import { DateTime } from 'luxon'
import contactPhone from '../queries/contact_phone.ts'
import { publishedSpace } from '../queries/published_spaces.ts'
import { withWayOut } from '../said.ts'
import { wantedMinutes, wantedMoment, wantedNumber } from '../wanted_time.ts'

/** "Why can't I book this?": all reasons at once, each with a way out. The address is the question. */
export default class ExplanationsController {
  async show({ community, inertia, params, request, visitor }: HttpContext) {
    const { id, resource } = await publishedSpace(community, params.space_id)
    const startsAt = wantedMoment(request.qs()) ?? momentOn(dayOf(DateTime.now()), 600)
    const minutes = wantedMinutes(request.input('minutes'), resource)
    const people = wantedNumber(request.input('people'), { least: 1, most: 10_000 })
    const endsAt = startsAt.plus({ minutes })
    const reasons = await whyNot(resource, { kind: 'own', startsAt, endsAt, people }, visitor)
    return inertia.render('spaces/explanations/show', {
      space: { id, name: resource.name },
      wish: { day: dayOf(startsAt), start: clockOf(minuteOf(startsAt)), minutes, people },
      reasons: reasons.map(withWayOut),
      isForViewer: visitor !== null,
      phone: await contactPhone(community),
    })
  }
}
