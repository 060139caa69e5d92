import type { HttpContext } from '@adonisjs/core/http'
import recordLook from '#audit/actions/record_look'
import { grounds } from '#privacy/grounds'
import PrivacyRequest from '#privacy/models/privacy_request'
import PrivacyPolicy from '#privacy/policies/privacy_policy'
import openMatters from '#privacy/queries/open_matters'
import openRequests from '#privacy/queries/open_requests'
import unknownYearsOf from '#privacy/queries/unknown_years'
import PrivacyRequestTransformer from '#privacy/transformers/privacy_request_transformer'

export default class PrivacyRequestsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(PrivacyPolicy).authorize('answer', community)

    const requests = await openRequests(community)
    return inertia.render('desk/privacy/index', {
      requests: requests.map((each) => new PrivacyRequestTransformer(each).forQueue()),
      overdue: requests.filter(({ isOverdue }) => isOverdue).length,
      unknownYears: await unknownYearsOf(requests),
    })
  }

  async show({ bouncer, community, i18n, inertia, member, params }: HttpContext) {
    await bouncer.with(PrivacyPolicy).authorize('answer', community)
    const request = await PrivacyRequest.findWithin(community, params.id)
    await request.load((loader) => loader.load('person').load('answer').load('erasure'))
    if (request.isOpen) {
      await recordLook({
        by: member,
        person: request.person,
        act: 'privacy.request_seen',
        purpose: i18n.t('privacy.look_purposes.request'),
      })
    }

    const matters = request.erases && request.isOpen ? await openMatters(request.person) : null
    return inertia.render('desk/privacy/show', {
      request: new PrivacyRequestTransformer(request).forDesk(matters),
      grounds: [...grounds],
    })
  }
}
