import type { HttpContext } from '@adonisjs/core/http'
import { pictureValidator } from '#core/pictures'
import addPicture from '../../actions/add_picture.ts'
import Good from '../../models/good.ts'
import MallPolicy from '../../policies/mall_policy.ts'

/** Photographs of goods. */
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
    const good = await Good.findWithin(community, params.good_id)
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { description } = await request.validateUsing(pictureValidator)

    const upload = request.file('picture') ?? {}
    await addPicture(good, { upload, description, by: member })
    session.flash('notice', { tone: 'success', text: i18n.t('mall.picture_added') })
    return response.redirect().toRoute('mall.desk.goods.edit', [good.id])
  }
}
