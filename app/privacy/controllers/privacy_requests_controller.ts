import type { HttpContext } from '@adonisjs/core/http'
import askRequest from '#privacy/actions/ask_request'
import handOf from '#privacy/hand_of'
import openMatters from '#privacy/queries/open_matters'
import requestsOf, { requestOf } from '#privacy/queries/requests_of'
import PrivacyRequestTransformer from '#privacy/transformers/privacy_request_transformer'
import { askingValidator, requestValidator } from '#privacy/validators/privacy_validators'

export default class PrivacyRequestsController {
  async index({ inertia, member }: HttpContext) {
    const requests = await requestsOf(member)
    return inertia.render('privacy/requests', {
      requests: requests.map((each) => new PrivacyRequestTransformer(each).forList()),
      isRestricted: member.restrictedAt !== null,
    })
  }

  async create({ inertia, member, request }: HttpContext) {
    const { kind } = await request.validateUsing(askingValidator)
    const matters = kind === 'erasure' ? await openMatters(member) : null
    return inertia.render('privacy/ask', { kind, matters })
  }

  async store({ i18n, member, request, response, session }: HttpContext) {
    const input = await request.validateUsing(requestValidator)

    const asked = await askRequest(member, input, { id: handOf(member) })
    session.flash('notice', { tone: 'success', text: i18n.t('privacy.requests.sent') })
    return response.redirect().toPath(`/me/data/requests/${asked.id}`)
  }

  async show({ inertia, member, params }: HttpContext) {
    const request = await requestOf(member, params.id)
    return inertia.render('privacy/request', {
      request: new PrivacyRequestTransformer(request).forPerson(),
    })
  }
}
