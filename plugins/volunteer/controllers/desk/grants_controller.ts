import type { HttpContext } from '@adonisjs/core/http'
import grantStars from '../../actions/grant_stars.ts'
import StarNotice from '../../models/star_notice.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'

export default class GrantsController {
  async store({ bouncer, community, i18n, member, params, response, session }: HttpContext) {
    const notice = await StarNotice.findWithin(community, params.notice_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    await grantStars(notice, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.stars_granted') })
    return response.redirect().toRoute('volunteer.desk.stars.index')
  }
}
