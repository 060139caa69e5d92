import type { HttpContext } from '@adonisjs/core/http'
import { checkIn } from '#core/booking'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import bookingAtDesk from '../../queries/booking_at_desk.ts'

/** Whoever opens the door sees that they have come. */
export default class CheckInsController {
  async store({ bouncer, community, i18n, params, response, session }: HttpContext) {
    const booking = await bookingAtDesk(community, params.booking_id)
    await bouncer.with(SpacesPolicy).authorize('keep', community)

    await checkIn(booking)
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.checked_in') })
    return response.redirect().toRoute('spaces.desk.bookings.show', [booking.id])
  }
}
