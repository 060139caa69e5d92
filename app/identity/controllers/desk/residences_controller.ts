import type { HttpContext } from '@adonisjs/core/http'
import confirmResidence from '#identity/actions/confirm_residence'
import VerificationPolicy from '#identity/policies/verification_policy'
import memberWithin from '#identity/queries/member_within'
import membersToConfirm from '#identity/queries/members_to_confirm'
import { residenceValidator } from '#identity/validators/residence_validator'

/** Staff say who really lives in which house. */
export default class ResidencesController {
  async index({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(VerificationPolicy).authorize('decide', community)

    const search = String(request.input('q') ?? '').trim()
    const members = await membersToConfirm(community, search)
    return inertia.render('desk/residences/index', {
      search,
      members: members.map(({ household, id, movedInOn, person }) => ({
        id,
        name: person.name,
        home: household.address,
        level: person.assuranceLevel,
        since: movedInOn.toISODate()!,
      })),
    })
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(VerificationPolicy).authorize('decide', community)
    const { member: memberId } = await request.validateUsing(residenceValidator)

    await confirmResidence(await memberWithin(community, memberId), member)
    session.flash('notice', { tone: 'success', text: i18n.t('verification.residence.done') })
    return response.redirect().toPath('/desk/residences')
  }
}
