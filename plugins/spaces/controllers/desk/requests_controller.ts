import type { HttpContext } from '@adonisjs/core/http'
import { bookingRequests } from '#core/booking'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import BookingTransformer from '../../transformers/booking_transformer.ts'

/** What waits for staff to agree, the next one first. */
export default class RequestsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)

    const requests = await bookingRequests({ pluginId: 'spaces', territory: community })
    return inertia.render('spaces/desk/requests/index', {
      requests: requests.map((each) => new BookingTransformer(each).forDesk()),
    })
  }
}
