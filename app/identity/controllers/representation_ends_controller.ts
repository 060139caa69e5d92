import type { HttpContext } from '@adonisjs/core/http'
import endRepresentation from '#identity/actions/end_representation'
import representationConcerning from '#identity/queries/representation_concerning'

/** Either of the two may end it, whenever they want. */
export default class RepresentationEndsController {
  async store({ i18n, member, params, response, session }: HttpContext) {
    const representation = await representationConcerning(member, params.representation_id)

    await endRepresentation(representation, member)
    session.flash('notice', { tone: 'success', text: i18n.t('identity.family.ended') })
    return response.redirect().toPath('/me/family')
  }
}
