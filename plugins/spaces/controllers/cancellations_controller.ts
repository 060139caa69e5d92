import type { HttpContext } from '@adonisjs/core/http'
import { cancelBooking } from '#core/booking'
import { ownBooking } from '../queries/own_booking.ts'
import { cancellationValidator } from '../validators/booking_validator.ts'

export default class CancellationsController {
  async store({ community, i18n, member, params, request, response, session }: HttpContext) {
    const booking = await ownBooking(community, member, params.booking_id)
    const { reason = '' } = await request.validateUsing(cancellationValidator)

    await cancelBooking(booking, { by: member, reason })
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.cancelled') })
    return response.redirect().toRoute('spaces.bookings.show', [booking.id])
  }
}
