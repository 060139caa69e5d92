import type { HttpContext } from '@adonisjs/core/http'
import leaveHome from '#registers/actions/leave_home'
import RegistersPolicy from '#registers/policies/registers_policy'
import homeAt from '#registers/queries/home_at'
import { dayOf } from '#registers/today'
import { departureValidator } from '#registers/validators/form_validators'

/** Somebody moves out. */
export default class DeparturesController {
  async store({
    bouncer,
    community,
    i18n,
    member,
    params,
    request,
    response,
    session,
  }: HttpContext) {
    const home = await homeAt(community, params.home_id)
    await bouncer.with(RegistersPolicy).authorize('edit', community)
    const { on } = await request.validateUsing(departureValidator)

    await leaveHome(home, { by: member, on: dayOf(on) })
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.moved_out') })
    return response.redirect().toRoute('registers.persons.show', [home.personId])
  }
}
