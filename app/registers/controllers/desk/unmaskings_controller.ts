import type { HttpContext } from '@adonisjs/core/http'
import recordLook from '#audit/actions/record_look'
import RegistersPolicy from '#registers/policies/registers_policy'
import { personAt } from '#registers/queries/person_case'
import purposeIn from '#registers/purpose_in'
import { unmask } from '#registers/unmasking'
import { unmaskingValidator } from '#registers/validators/form_validators'

/** Somebody needs a person's data in full, and says what for; the person will read it. */
export default class UnmaskingsController {
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
    await bouncer.with(RegistersPolicy).authorize('unmask', community)
    const purpose = purposeIn(await request.validateUsing(unmaskingValidator), i18n)

    await recordLook({ by: member, person, act: 'registers.person_seen', purpose })
    unmask(session, person.id)
    return response.redirect().toRoute('registers.persons.show', [person.id])
  }
}
