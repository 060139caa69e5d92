import type { HttpContext } from '@adonisjs/core/http'
import { pictureValidator } from '#core/pictures'
import addPicture from '../../actions/add_picture.ts'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import { spaceAtDesk } from '../../queries/spaces_at_desk.ts'

export default class PicturesController {
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
    const { description } = await request.validateUsing(pictureValidator)

    const upload = request.file('picture') ?? {}
    await addPicture(space, { upload, description, by: member })
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.picture_added') })
    return response.redirect().toRoute('spaces.desk.spaces.show', [space.id])
  }
}
