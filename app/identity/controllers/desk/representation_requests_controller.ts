import type { HttpContext } from '@adonisjs/core/http'
import recordLook from '#audit/actions/record_look'
import RepresentationRequest from '#identity/models/representation_request'
import RepresentationPolicy from '#identity/policies/representation_policy'
import waitingRepresentationRequests from '#identity/queries/waiting_representation_requests'
import representationsWithin from '#identity/queries/representations_within'
import RepresentationRequestTransformer from '#identity/transformers/representation_request_transformer'
import RepresentationTransformer from '#identity/transformers/representation_transformer'

export default class RepresentationRequestsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(RepresentationPolicy).authorize('represent', community)

    const canDecide = await bouncer.with(RepresentationPolicy).allows('decide', community)
    const waiting = canDecide ? await waitingRepresentationRequests(community) : []
    const inForce = await representationsWithin(community)
    return inertia.render('desk/representations/index', {
      waiting: waiting.map((each) => new RepresentationRequestTransformer(each).forQueue()),
      inForce: inForce.map((each) => new RepresentationTransformer(each).forDesk()),
    })
  }

  async show({ bouncer, community, i18n, inertia, member, params }: HttpContext) {
    await bouncer.with(RepresentationPolicy).authorize('decide', community)
    const request = await RepresentationRequest.findWithin(community, params.id)
    await request.load((loader) => loader.load('decision').load('askedBy'))
    if (!request.decision) {
      await recordLook({
        by: member,
        person: request.askedBy,
        act: 'identity.number_seen',
        purpose: i18n.t('identity.purposes.representation'),
      })
    }

    return inertia.render('desk/representations/show', {
      request: new RepresentationRequestTransformer(request).forDecision(),
    })
  }
}
