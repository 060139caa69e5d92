import type { HttpContext } from '@adonisjs/core/http'
import { takeDownPicture } from '#core/pictures'
import Picture from '../../models/picture.ts'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import { spaceAtDesk } from '../../queries/spaces_at_desk.ts'

/** Photographs that are taken down. */
export default class RemovalsController {
  async store({ bouncer, community, i18n, params, response, session }: HttpContext) {
    const space = await spaceAtDesk(community, params.space_id)
    await bouncer.with(SpacesPolicy).authorize('manage', community)

    await takeDownPicture(Picture.query().where({ spaceId: space.id }), params.id)
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.picture_removed') })
    return response.redirect().toRoute('spaces.desk.spaces.show', [space.id])
  }
}
