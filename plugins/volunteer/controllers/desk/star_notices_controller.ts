import type { HttpContext } from '@adonisjs/core/http'
import publishStars from '../../actions/publish_stars.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'

export default class StarNoticesController {
  async store({ bouncer, community, i18n, member, response, session }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    await publishStars(community, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.stars_published') })
    return response.redirect().toRoute('volunteer.desk.stars.index')
  }
}
