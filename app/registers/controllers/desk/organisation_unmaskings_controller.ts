import type { HttpContext } from '@adonisjs/core/http'
import recordAct from '#audit/actions/record_act'
import RegistersPolicy from '#registers/policies/registers_policy'
import purposeIn from '#registers/purpose_in'
import { organisationAt } from '#registers/queries/organisations_matching'
import { unmask } from '#registers/unmasking'
import { unmaskingValidator } from '#registers/validators/form_validators'

/** Somebody needs to reach an organisation, and says what for. */
export default class OrganisationUnmaskingsController {
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
    const organisation = await organisationAt(community, params.organisation_id)
    await bouncer.with(RegistersPolicy).authorize('unmask', community)
    const reason = purposeIn(await request.validateUsing(unmaskingValidator), i18n)

    await recordAct({
      act: 'registers.organisation_seen',
      kind: 'look',
      by: member,
      subject: { kind: 'organisation', id: organisation.id },
      territoryId: organisation.territoryId,
      reason,
    })
    unmask(session, organisation.id)
    return response.redirect().toRoute('registers.organisations.show', [organisation.id])
  }
}
