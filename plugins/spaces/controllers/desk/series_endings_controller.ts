import type { HttpContext } from '@adonisjs/core/http'
import { BookingSeries, cancelSeries } from '#core/booking'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import { reasonValidator } from '../../validators/booking_validator.ts'

/** All that is still to come of a series, given up at once. */
export default class SeriesEndingsController {
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
    const { id } = await BookingSeries.findWithin(community, params.series_id)
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const { reason } = await request.validateUsing(reasonValidator)

    const count = await cancelSeries(id, { by: member, reason })
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.series_ended', { count }) })
    return response.redirect().toRoute('spaces.desk.bookings.index')
  }
}
