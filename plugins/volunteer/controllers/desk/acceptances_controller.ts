import type { HttpContext } from '@adonisjs/core/http'
import acceptMember from '../../actions/accept_member.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import teamWithin from '../../queries/team_within.ts'

/** A team without a leader yet takes its first members through staff. */
export default class AcceptancesController {
  async store({ bouncer, community, i18n, member, params, response, session }: HttpContext) {
    const team = await teamWithin(community, params.team_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    await acceptMember(team, params.member_id, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.member_accepted') })
    return response.redirect().toRoute('volunteer.desk.teams.show', [team.id])
  }
}
