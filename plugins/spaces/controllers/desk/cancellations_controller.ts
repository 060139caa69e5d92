import type { HttpContext } from '@adonisjs/core/http'
import { cancelBooking } from '#core/booking'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import bookingAtDesk from '../../queries/booking_at_desk.ts'
import { reasonValidator } from '../../validators/booking_validator.ts'

/** Staff take a booking back; whoever has it is told why, and gets all points back. */
export default class CancellationsController {
  async store({
    bouncer,
    community,
    i18n,
    member,
    params,
    request,
    response,
    session,
  }: HttpContext) {
    const booking = await bookingAtDesk(community, params.booking_id)
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const { reason } = await request.validateUsing(reasonValidator)

    await cancelBooking(booking, { by: member, reason })
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.cancelled') })
    return response.redirect().toRoute('spaces.desk.bookings.show', [booking.id])
  }
}
