import type { HttpContext } from '@adonisjs/core/http'
import { communityMap, positionText } from '#core/maps'
import placeSpace from '../../actions/place_space.ts'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import { spaceAtDesk } from '../../queries/spaces_at_desk.ts'
import { placeValidator } from '../../validators/place_validator.ts'

/** Where a space is: its address, the way there in words, and its point on the map. */
export default class PlacesController {
  async edit({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const { address, id, position, resource, way } = await spaceAtDesk(community, params.space_id)

    return inertia.render('spaces/desk/places/edit', {
      space: { id, name: resource.name },
      place: { address, way, position: position ? positionText(position) : '' },
      map: await communityMap(community),
    })
  }

  async update({ bouncer, community, i18n, params, request, response, session }: HttpContext) {
    const space = await spaceAtDesk(community, params.space_id)
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const words = await request.validateUsing(placeValidator)

    await placeSpace(space, words)
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.placed') })
    return response.redirect().toRoute('spaces.desk.spaces.show', [space.id])
  }
}
