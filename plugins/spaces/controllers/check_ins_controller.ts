import type { HttpContext } from '@adonisjs/core/http'
import { checkIn } from '#core/booking'
import { ownBooking } from '../queries/own_booking.ts'

/** Whoever has it says so themselves, at the door. */
export default class CheckInsController {
  async store({ community, i18n, member, params, response, session }: HttpContext) {
    const booking = await ownBooking(community, member, params.booking_id)

    await checkIn(booking)
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.checked_in') })
    return response.redirect().toRoute('spaces.bookings.show', [booking.id])
  }
}
