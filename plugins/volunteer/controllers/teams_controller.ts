import type { HttpContext } from '@adonisjs/core/http'
import type { Person } from '#core/people'
import type Team from '../models/team.ts'
import crowdIn from '../queries/crowd_in.ts'
import servicesOfShifts from '../queries/services_of_shifts.ts'
import shiftsOfTeam from '../queries/shifts_of_team.ts'
import teamWithin, { teamsAt } from '../queries/team_within.ts'
import { helpView } from '../transformers/need_transformer.ts'
import ShiftTransformer from '../transformers/shift_transformer.ts'
import TeamTransformer from '../transformers/team_transformer.ts'

export default class TeamsController {
  async index({ community, inertia, visitor }: HttpContext) {
    const teams = await teamsAt(community)
    return inertia.render('volunteer/teams/index', {
      teams: teams.map((team) => new TeamTransformer(team).forList()),
      mine: teams.filter((team) => isIn(team, visitor)).map(({ id }) => id),
    })
  }

  async show({ community, inertia, params, visitor }: HttpContext) {
    const team = await teamWithin(community, params.id)

    const isLeader = visitor !== null && team.isLedBy(visitor.id)
    const shifts = await shiftsOfTeam(team.id)
    const open = shifts.filter(({ session }) => !session.hasStarted)
    const crowd = await crowdIn(community, open, visitor)
    const helps = isLeader ? await servicesOfShifts(shifts) : []
    return inertia.render('volunteer/teams/show', {
      team: new TeamTransformer(team).forResident(visitor),
      isMember: visitor !== null,
      roster: isLeader ? new TeamTransformer(team).roster() : null,
      helps: helps
        .filter(({ state }) => state === 'checked_out')
        .map((service) => helpView(service, 'leader')),
      shifts: open.map((shift) => new ShiftTransformer(shift).forList(crowd)),
    })
  }
}

function isIn({ members }: Team, visitor: Person | null) {
  return members.some(({ personId }) => personId === visitor?.id)
}
