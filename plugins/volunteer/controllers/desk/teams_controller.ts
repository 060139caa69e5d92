import type { HttpContext } from '@adonisjs/core/http'
import foundTeam from '../../actions/found_team.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import teamWithin, { teamsAt } from '../../queries/team_within.ts'
import TeamTransformer from '../../transformers/team_transformer.ts'
import { teamValidator } from '../../validators/team_validator.ts'

export default class TeamsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    const teams = await teamsAt(community)
    return inertia.render('volunteer/desk/teams/index', {
      teams: teams.map((team) => new TeamTransformer(team).forList()),
    })
  }

  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    return inertia.render('volunteer/desk/teams/create', {})
  }

  async store({ bouncer, community, i18n, request, response, session }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const words = await request.validateUsing(teamValidator)

    const { id, name } = await foundTeam(community, words)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.team_founded', { name }) })
    return response.redirect().toRoute('volunteer.desk.teams.show', [id])
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const team = await teamWithin(community, params.id)

    const transformer = new TeamTransformer(team)
    return inertia.render('volunteer/desk/teams/show', {
      team: transformer.forList(),
      roster: transformer.roster(),
    })
  }
}
