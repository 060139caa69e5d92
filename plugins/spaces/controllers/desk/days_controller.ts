import type { HttpContext } from '@adonisjs/core/http'
import { dayOf } from '#core/booking'
import { DateTime } from 'luxon'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import bookingsOnDay from '../../queries/bookings_on_day.ts'
import BookingTransformer from '../../transformers/booking_transformer.ts'
import { wantedDay } from '../../wanted_time.ts'

/** The day of whoever has the keys: what is when, and who has come. */
export default class DaysController {
  async index({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('keep', community)
    const day = wantedDay(request.input('day'))

    const bookings = await bookingsOnDay(community, { day })
    return inertia.render('spaces/desk/days/index', {
      day,
      today: dayOf(DateTime.now()),
      bookings: bookings.map((each) => new BookingTransformer(each).forDesk()),
      canManage: await bouncer.with(SpacesPolicy).allows('manage', community),
    })
  }
}
