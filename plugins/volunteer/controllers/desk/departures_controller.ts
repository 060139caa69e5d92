import type { HttpContext } from '@adonisjs/core/http'
import leaveTeam from '../../actions/leave_team.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import teamWithin from '../../queries/team_within.ts'

export default class DeparturesController {
  async store({ bouncer, community, i18n, params, response, session }: HttpContext) {
    const team = await teamWithin(community, params.team_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    await leaveTeam(team, params.member_id)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.member_left') })
    return response.redirect().toRoute('volunteer.desk.teams.show', [team.id])
  }
}
