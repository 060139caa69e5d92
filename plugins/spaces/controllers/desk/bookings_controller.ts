import type { HttpContext } from '@adonisjs/core/http'
import { dayOf } from '#core/booking'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import bookAtDesk from '../../actions/book_at_desk.ts'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import bookingAtDesk from '../../queries/booking_at_desk.ts'
import calendarOf from '../../queries/calendar_of.ts'
import { spaceChoices } from '../../queries/managed_spaces.ts'
import { spaceAtDesk } from '../../queries/spaces_at_desk.ts'
import whoWaits from '../../queries/who_waits.ts'
import BookingTransformer from '../../transformers/booking_transformer.ts'
import { deskBookingValidator } from '../../validators/booking_validator.ts'
import { wantedDay } from '../../wanted_time.ts'

/** Everybody's bookings, as a calendar of days and of weeks, of all spaces or of one. */
export default class BookingsController {
  async index({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const day = wantedDay(request.input('day'))
    const view = request.input('view') === 'week' ? 'week' : 'day'

    const calendar = await calendarOf(community, { day, view, space: request.input('space') })
    return inertia.render('spaces/desk/bookings/index', {
      ...calendar,
      view,
      day,
      today: dayOf(DateTime.now()),
      spaces: await spaceChoices(community),
    })
  }

  async create({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)

    const { kind = 'behalf', space = '', start = '' } = request.qs()
    return inertia.render('spaces/desk/bookings/create', {
      spaces: await spaceChoices(community),
      wanted: { space, start, kind, day: wantedDay(request.input('day')) },
      today: dayOf(DateTime.now()),
      requestKey: uuid(),
    })
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const wish = await request.validateUsing(deskBookingValidator)
    const space = await spaceAtDesk(community, wish.space)

    const booking = await bookAtDesk(space, wish, { by: member, community })
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.booked') })
    return response.redirect().toRoute('spaces.desk.bookings.show', [booking.id])
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('keep', community)
    const booking = await bookingAtDesk(community, params.id)

    const canManage = await bouncer.with(SpacesPolicy).allows('manage', community)
    const opened = new BookingTransformer(booking).forDeskPage()
    return inertia.render('spaces/desk/bookings/show', {
      booking: opened,
      canManage,
      waiting: await whoWaits(booking),
    })
  }
}
