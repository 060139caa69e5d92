import type { HttpContext } from '@adonisjs/core/http'
import requestRepresentation from '#identity/actions/request_representation'
import { representationRequestValidator } from '#identity/validators/representation_validators'

/** A person asks to act for a child or an elder who has no phone. */
export default class RepresentationRequestsController {
  async create({ inertia, member }: HttpContext) {
    return inertia.render('identity/representation_request', { isVerified: member.isRealName })
  }

  async store({ i18n, member, request, response, session }: HttpContext) {
    const { childRules, ...input } = await request.validateUsing(representationRequestValidator)

    await requestRepresentation(member, { ...input, agreesToChildRules: childRules ?? false })
    const text = i18n.t('identity.family.request_sent')
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath('/me/family')
  }
}
