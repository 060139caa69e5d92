import type { HttpContext } from '@adonisjs/core/http'
import askToJoin from '../actions/ask_to_join.ts'
import teamWithin from '../queries/team_within.ts'

export default class MembershipsController {
  async store({ community, i18n, member, params, response, session }: HttpContext) {
    const team = await teamWithin(community, params.team_id)

    await askToJoin(team, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.joining') })
    return response.redirect().toRoute('volunteer.teams.show', [team.id])
  }
}
