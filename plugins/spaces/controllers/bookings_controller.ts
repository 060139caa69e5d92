import type { HttpContext } from '@adonisjs/core/http'
import { rememberedAnswers } from '#core/remembered'
import { v4 as uuid } from 'uuid'
import bookSpace from '../actions/book_space.ts'
import contactPhone from '../queries/contact_phone.ts'
import { someMoment } from '../queries/next_free.ts'
import ownBookings, { ownBooking } from '../queries/own_booking.ts'
import ownWaits from '../queries/own_waits.ts'
import { publishedSpace } from '../queries/published_spaces.ts'
import { spacesByResource } from '../queries/spaces_at_desk.ts'
import whatIsWanted from '../queries/what_is_wanted.ts'
import BookingTransformer from '../transformers/booking_transformer.ts'
import SpaceTransformer from '../transformers/space_transformer.ts'
import { bookingValidator } from '../validators/booking_validator.ts'
import { wantedMinutes, wantedMoment } from '../wanted_time.ts'

/** A resident's own bookings. They are found through the resident, so nobody else's ever is. */
export default class BookingsController {
  async index({ community, inertia, member }: HttpContext) {
    const bookings = await ownBookings(community, member).limit(50)
    const ahead = bookings.filter((booking) => booking.isStanding && !booking.hasEnded)
    const past = bookings.filter((booking) => !ahead.includes(booking))
    return inertia.render('spaces/bookings/index', {
      ahead: ahead.reverse().map((each) => new BookingTransformer(each).forList()),
      past: past.map((each) => new BookingTransformer(each).forList()),
      waits: await ownWaits(community, member),
    })
  }

  async create({ community, inertia, member, params, request }: HttpContext) {
    const space = await publishedSpace(community, params.space_id)
    const startsAt = wantedMoment(request.qs()) ?? (await someMoment(space))
    const minutes = wantedMinutes(request.input('minutes'), space.resource)
    return inertia.render('spaces/bookings/create', {
      space: new SpaceTransformer(space).forPage(),
      ...(await whatIsWanted(space, member, { startsAt, minutes })),
      requestKey: uuid(),
      remembered: await rememberedAnswers(member, ['people', 'purpose']),
      phone: await contactPhone(community),
    })
  }

  async store({ community, member, params, request, response }: HttpContext) {
    const space = await publishedSpace(community, params.space_id)
    const wish = await request.validateUsing(bookingValidator)

    const booking = await bookSpace(space, member, wish)
    return response.redirect().toRoute('spaces.bookings.show', [booking.id])
  }

  async show({ community, inertia, member, params }: HttpContext) {
    const booking = await ownBooking(community, member, params.id)
    const space = (await spacesByResource([booking.resourceId])).get(booking.resourceId)!
    return inertia.render('spaces/bookings/show', {
      booking: new BookingTransformer(booking).forOwner(space),
      phone: await contactPhone(community),
    })
  }
}
