import type { HttpContext } from '@adonisjs/core/http'
import { setOpeningHours } from '#core/booking'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import openingOf from '../../queries/opening_of.ts'
import { spaceAtDesk } from '../../queries/spaces_at_desk.ts'
import { hoursValidator } from '../../validators/space_validator.ts'
import { weekIn } from '../../written_hours.ts'

/** When a space is open in a week. */
export default class HoursController {
  async edit({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const space = await spaceAtDesk(community, params.space_id)

    const { hours, inherits } = await openingOf(space)
    return inertia.render('spaces/desk/hours/edit', {
      space: { id: space.id, name: space.resource.name },
      hours: Object.fromEntries(hours.map((each) => [`day${each.weekday}`, each.hours])),
      inherits,
    })
  }

  async update({ bouncer, community, i18n, params, request, response, session }: HttpContext) {
    const space = await spaceAtDesk(community, params.space_id)
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const fields = await request.validateUsing(hoursValidator)

    await setOpeningHours(space.resource, weekIn(fields))
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.hours_saved') })
    return response.redirect().toRoute('spaces.desk.spaces.show', [space.id])
  }
}
