import type { HttpContext } from '@adonisjs/core/http'
import router from '@adonisjs/core/services/router'
import { calendarFile } from '#core/booking'
import { ownBooking } from '../queries/own_booking.ts'
import { spacesByResource } from '../queries/spaces_at_desk.ts'

/** The booking as a file for the calendar of the phone. */
export default class CalendarsController {
  async show({ community, i18n, member, params, request, response }: HttpContext) {
    const booking = await ownBooking(community, member, params.booking_id)
    const space = (await spacesByResource([booking.resourceId])).get(booking.resourceId)!

    const page = router.makeUrl('spaces.bookings.show', [booking.id])
    const words = {
      title: booking.resource.name,
      place: space.place,
      text: i18n.t('spaces.calendar_text', { code: booking.code }),
      url: `${request.protocol()}://${request.host()}${page}`,
    }
    response.header('content-type', 'text/calendar; charset=utf-8')
    response.header('content-disposition', `attachment; filename="booking-${booking.code}.ics"`)
    return response.send(calendarFile(booking, words))
  }
}
