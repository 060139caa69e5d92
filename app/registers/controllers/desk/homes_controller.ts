import type { HttpContext } from '@adonisjs/core/http'
import correctMembership from '#registers/actions/correct_membership'
import settleIn from '#registers/actions/settle_in'
import RegistersPolicy from '#registers/policies/registers_policy'
import homeAt, { householdNumbered } from '#registers/queries/home_at'
import { personAt } from '#registers/queries/person_case'
import { dayOf } from '#registers/today'
import { arrivalValidator, homeCorrectionValidator } from '#registers/validators/form_validators'

/** Where a person lives: moving in, and correcting what was written down about it. */
export default class HomesController {
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
      household: number,
      isChiefHome,
      relation,
    } = await request.validateUsing(arrivalValidator)

    const household = await householdNumbered(community, number)
    const arrival = {
      relation: relation ?? null,
      on: dayOf(from),
      isChiefHome: Boolean(isChiefHome),
    }
    await settleIn(person, household, { ...arrival, by: member })
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.moved_in') })
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
    const home = await homeAt(community, params.id)
    await bouncer.with(RegistersPolicy).authorize('edit', community)
    const { from, reason, relation, to } = await request.validateUsing(homeCorrectionValidator)

    const days = { movedInOn: dayOf(from), movedOutOn: to ? dayOf(to) : null }
    await correctMembership(home, { relation: relation ?? null, ...days, reason }, member)
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.corrected') })
    return response.redirect().toRoute('registers.persons.show', [home.personId])
  }
}
