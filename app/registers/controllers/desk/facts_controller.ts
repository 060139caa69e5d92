import type { HttpContext } from '@adonisjs/core/http'
import recordFact from '#registers/actions/record_fact'
import RegistersPolicy from '#registers/policies/registers_policy'
import { personAt } from '#registers/queries/person_case'
import { dayOf } from '#registers/today'
import { contactPhoneValidator, factValidator } from '#registers/validators/form_validators'

/** From a day on something is true of a person; left empty, it is not true any more. */
export default class FactsController {
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
    const { fact, from, reason, value } = await request.validateUsing(factValidator)
    const isPhone = fact === 'contact_phone' && value
    const said = isPhone ? (await request.validateUsing(contactPhoneValidator)).value : value

    const day = dayOf(from)
    await recordFact(
      person,
      { fact, value: said ?? null, from: day, reason: reason ?? null },
      member
    )
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.recorded') })
    return response.redirect().toRoute('registers.persons.show', [person.id])
  }
}
