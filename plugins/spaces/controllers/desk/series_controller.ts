import type { HttpContext } from '@adonisjs/core/http'
import { dayOf } from '#core/booking'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import bookSeriesAtDesk from '../../actions/book_series_at_desk.ts'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import { spaceChoices } from '../../queries/managed_spaces.ts'
import previewOfSeries from '../../queries/preview_of_series.ts'
import { spaceAtDesk } from '../../queries/spaces_at_desk.ts'
import { seriesValidator } from '../../validators/booking_validator.ts'

/** The same time every so many weeks. The address is the question; what clashes is seen before anything is booked. */
export default class SeriesController {
  async create({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)

    return inertia.render('spaces/desk/series/create', {
      ...(await previewOfSeries(community, request.qs())),
      spaces: await spaceChoices(community),
      today: dayOf(DateTime.now()),
      requestKey: uuid(),
    })
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const wish = await request.validateUsing(seriesValidator)
    const space = await spaceAtDesk(community, wish.space)

    await bookSeriesAtDesk(space, wish, member)
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.booked') })
    const question = `view=week&day=${wish.day}&space=${space.id}`
    return response.redirect().toPath(`/desk/spaces/bookings?${question}`)
  }
}
