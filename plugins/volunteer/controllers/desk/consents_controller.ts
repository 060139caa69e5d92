import type { HttpContext } from '@adonisjs/core/http'
import keepConsent, { withdrawConsent } from '../../actions/keep_consent.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import volunteerWithin from '../../queries/volunteer_within.ts'
import { consentValidator } from '../../validators/consent_validator.ts'

/** The consent of a guardian that was shown to staff. */
export default class ConsentsController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const volunteer = await volunteerWithin(community, params.volunteer_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const { guardian } = await request.validateUsing(consentValidator)

    await keepConsent(volunteer, guardian, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.consent_kept') })
    return response.redirect().toRoute('volunteer.desk.volunteers.show', [volunteer.id])
  }

  async destroy({ bouncer, community, i18n, member, params, response, session }: HttpContext) {
    const volunteer = await volunteerWithin(community, params.volunteer_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    await withdrawConsent(volunteer, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.consent_withdrawn') })
    return response.redirect().toRoute('volunteer.desk.volunteers.show', [volunteer.id])
  }
}
