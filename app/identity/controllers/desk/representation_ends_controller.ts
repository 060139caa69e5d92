import type { HttpContext } from '@adonisjs/core/http'
import endRepresentation from '#identity/actions/end_representation'
import RepresentationPolicy from '#identity/policies/representation_policy'
import { representationWithin } from '#identity/queries/representations_within'

export default class RepresentationEndsController {
  async store({ bouncer, community, i18n, member, params, response, session }: HttpContext) {
    const representation = await representationWithin(community, params.representation_id)
    await bouncer.with(RepresentationPolicy).authorize('decide', community)

    await endRepresentation(representation, member)
    session.flash('notice', { tone: 'success', text: i18n.t('identity.family.ended') })
    return response.redirect().toPath('/desk/representations')
  }
}
