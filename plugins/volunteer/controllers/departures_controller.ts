import type { HttpContext } from '@adonisjs/core/http'
import leaveTeam from '../actions/leave_team.ts'
import TeamPolicy from '../policies/team_policy.ts'
import teamWithin from '../queries/team_within.ts'

/** Somebody leaves a team; a leader may also turn down who asked. */
export default class DeparturesController {
  async store({ bouncer, community, i18n, params, response, session }: HttpContext) {
    const team = await teamWithin(community, params.team_id)
    await bouncer.with(TeamPolicy).authorize('letGo', team, params.member_id)

    await leaveTeam(team, params.member_id)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.member_left') })
    return response.redirect().toRoute('volunteer.teams.show', [team.id])
  }
}
