import type { HttpContext } from '@adonisjs/core/http'
import nameLeader from '../../actions/name_leader.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import teamWithin from '../../queries/team_within.ts'
import numberedVolunteer from '../../queries/numbered_volunteer.ts'
import { leaderValidator } from '../../validators/team_validator.ts'

export default class LeadersController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const team = await teamWithin(community, params.team_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const { number } = await request.validateUsing(leaderValidator)

    const { person } = await numberedVolunteer(community, number)
    await nameLeader(team, person, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.leader_named') })
    return response.redirect().toRoute('volunteer.desk.teams.show', [team.id])
  }
}
