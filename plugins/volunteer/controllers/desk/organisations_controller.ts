import type { HttpContext } from '@adonisjs/core/http'
import registerOrganisation from '../../actions/register_organisation.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import { organisationValidator } from '../../validators/organisation_validator.ts'

export default class OrganisationsController {
  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    return inertia.render('volunteer/desk/organisations/create', {})
  }

  async store({ bouncer, community, i18n, request, response, session }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const description = await request.validateUsing(organisationValidator)

    const { name } = await registerOrganisation(community, description)
    const text = i18n.t('volunteer.organisation_registered', { name })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('volunteer.desk.shifts.create')
  }
}
