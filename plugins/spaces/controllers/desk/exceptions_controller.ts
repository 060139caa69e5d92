import type { HttpContext } from '@adonisjs/core/http'
import { removeOpeningException, setOpeningException } from '#core/booking'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import bookingsOnDay from '../../queries/bookings_on_day.ts'
import { spaceAtDesk } from '../../queries/spaces_at_desk.ts'
import { exceptionValidator } from '../../validators/space_validator.ts'
import spansIn from '../../written_hours.ts'

/** Days that are unlike their week. What is booked stays booked, and staff are told how much that is. */
export default class ExceptionsController {
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
    const space = await spaceAtDesk(community, params.space_id)
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const { day, hours, reason } = await request.validateUsing(exceptionValidator)

    const [span = null] = spansIn(hours ?? '') ?? []
    await setOpeningException(space.resource, { day, hours: span, reason }, member)
    const { length: count } = await bookingsOnDay(community, { day, resource: space.resource })
    const text = i18n.t('spaces.exception_saved', { count })
    session.flash('notice', { tone: count > 0 ? 'warning' : 'success', text })
    return response.redirect().toRoute('spaces.desk.spaces.show', [space.id])
  }

  async destroy({ bouncer, community, i18n, params, response, session }: HttpContext) {
    const space = await spaceAtDesk(community, params.space_id)
    await bouncer.with(SpacesPolicy).authorize('manage', community)

    await removeOpeningException(space.resource, params.id)
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.exception_removed') })
    return response.redirect().toRoute('spaces.desk.spaces.show', [space.id])
  }
}
