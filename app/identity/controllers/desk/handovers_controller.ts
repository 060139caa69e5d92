import type { HttpContext } from '@adonisjs/core/http'
import letGo from '#identity/actions/let_go'
import RolePolicy from '#identity/policies/role_policy'
import colleaguesWithin, { colleagueWithin } from '#identity/queries/colleagues_within'
import openWorkOf from '#identity/queries/open_work_of'
import { formerRoleHolder } from '#identity/queries/role_holder'
import { handoverValidator } from '#identity/validators/account_validators'

/** When staff leave, their open work goes to somebody else. */
export default class HandoversController {
  async create({ bouncer, community, inertia, member, params }: HttpContext) {
    await bouncer.with(RolePolicy).authorize('grant', community)
    const person = await formerRoleHolder(community, params.id)

    const colleagues = await colleaguesWithin(community, [person, member])
    return inertia.render('desk/roles/handover', {
      person: { id: person.id, name: person.name },
      work: await openWorkOf(person, community),
      colleagues: colleagues.map(({ id, name }) => ({ id, name: name ?? '' })),
    })
  }

  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    await bouncer.with(RolePolicy).authorize('grant', community)
    const from = await formerRoleHolder(community, params.id)
    const { colleague, endsRoles, reason } = await request.validateUsing(handoverValidator)
    const to = colleague ? await colleagueWithin(community, [from, member], colleague) : null

    const leaving = { from, to, by: member, reason, endsRoles: Boolean(endsRoles) }
    const left = await letGo(leaving, community)
    const [tone, said] = left.length > 0 ? ['warning', 'left'] : ['success', 'done']
    session.flash('notice', { tone, text: i18n.t(`accounts.hand_over.${said}`) })
    return response
      .redirect()
      .toPath(left.length > 0 ? `/desk/roles/people/${from.id}/handover` : '/desk/roles')
  }
}
