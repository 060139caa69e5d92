import type { HttpContext } from '@adonisjs/core/http'
import takeOffer from '../actions/take_offer.ts'
import { ownWait } from '../queries/own_waits.ts'
import { offerValidator } from '../validators/booking_validator.ts'

/** The time that was offered to somebody who waited. */
export default class OfferedTimesController {
  async store({ community, member, params, request, response }: HttpContext) {
    const wait = await ownWait(community, member, params.wait_id)
    const answer = await request.validateUsing(offerValidator)

    const booking = await takeOffer(wait, member, answer)
    return response.redirect().toRoute('spaces.bookings.show', [booking.id])
  }
}
