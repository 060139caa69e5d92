import type { HttpContext } from '@adonisjs/core/http'
import disbandTeam from '../../actions/disband_team.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import teamWithin from '../../queries/team_within.ts'

export default class DisbandmentsController {
  async store({ bouncer, community, i18n, params, response, session }: HttpContext) {
    const team = await teamWithin(community, params.team_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    await disbandTeam(team)
    const text = i18n.t('volunteer.team_disbanded', { name: team.name })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('volunteer.desk.teams.index')
  }
}
