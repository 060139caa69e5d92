import type { HttpContext } from '@adonisjs/core/http'
import correctRelation, { withdrawRelation } from '#registers/actions/correct_relation'
import recordRelation from '#registers/actions/record_relation'
import RegistersPolicy from '#registers/policies/registers_policy'
import houseCalled from '#registers/queries/house_called'
import { personAt } from '#registers/queries/person_case'
import relationAt from '#registers/queries/relation_at'
import { dayOf } from '#registers/today'
import {
  relationCorrectionValidator,
  relationValidator,
  withdrawalValidator,
} from '#registers/validators/form_validators'

/** What a person is to a house. */
export default class RelationsController {
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
    const person = await personAt(community, params.person_id)
    await bouncer.with(RegistersPolicy).authorize('edit', community)
    const {
      from,
      relation,
      share: typed,
      ...place
    } = await request.validateUsing(relationValidator)

    const house = await houseCalled(community, place)
    const [share, shareOf] = typed?.split('/').map(Number) ?? [null, null]
    await recordRelation(person, house, { relation, share, shareOf, from: dayOf(from), by: member })
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.recorded') })
    return response.redirect().toRoute('registers.persons.show', [person.id])
  }

  async update({
    bouncer,
    community,
    i18n,
    member,
    params,
    request,
    response,
    session,
  }: HttpContext) {
    const relation = await relationAt(community, params.id)
    await bouncer.with(RegistersPolicy).authorize('edit', community)
    const { from, reason, to } = await request.validateUsing(relationCorrectionValidator)

    const days = { from: dayOf(from), to: to ? dayOf(to) : null }
    await correctRelation(relation, { ...days, reason }, member)
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.corrected') })
    return response.redirect().toRoute('registers.persons.show', [relation.personId])
  }

  /** It was never so: an entry for the wrong person. */
  async destroy({
    bouncer,
    community,
    i18n,
    member,
    params,
    request,
    response,
    session,
  }: HttpContext) {
    const relation = await relationAt(community, params.id)
    await bouncer.with(RegistersPolicy).authorize('edit', community)
    const { reason } = await request.validateUsing(withdrawalValidator)

    await withdrawRelation(relation, reason, member)
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.withdrawn') })
    return response.redirect().toRoute('registers.persons.show', [relation.personId])
  }
}
