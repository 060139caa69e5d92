import type { HttpContext } from '@adonisjs/core/http'
import endRelation from '#registers/actions/end_relation'
import RegistersPolicy from '#registers/policies/registers_policy'
import relationAt from '#registers/queries/relation_at'
import { dayOf } from '#registers/today'
import { departureValidator } from '#registers/validators/form_validators'

/** Sold, given notice, moved away. */
export default class RelationEndsController {
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
    const relation = await relationAt(community, params.relation_id)
    await bouncer.with(RegistersPolicy).authorize('edit', community)
    const { on } = await request.validateUsing(departureValidator)

    await endRelation(relation, { by: member, on: dayOf(on) })
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.ended') })
    return response.redirect().toRoute('registers.persons.show', [relation.personId])
  }
}
