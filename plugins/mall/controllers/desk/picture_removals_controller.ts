import type { HttpContext } from '@adonisjs/core/http'
import { takeDownPicture } from '#core/pictures'
import Good from '../../models/good.ts'
import Picture from '../../models/picture.ts'
import MallPolicy from '../../policies/mall_policy.ts'

/** Photographs that are taken down. */
export default class PictureRemovalsController {
  async store({ bouncer, community, i18n, params, response, session }: HttpContext) {
    const good = await Good.findWithin(community, params.good_id)
    await bouncer.with(MallPolicy).authorize('manage', community)

    await takeDownPicture(Picture.query().where({ goodId: good.id }), params.id)
    session.flash('notice', { tone: 'success', text: i18n.t('mall.picture_removed') })
    return response.redirect().toRoute('mall.desk.goods.edit', [good.id])
  }
}
