import type { HttpContext } from '@adonisjs/core/http'
import nameRepresentative from '#identity/actions/name_representative'
import { everything } from '#identity/models/representation'
import { representativeValidator } from '#identity/validators/representation_validators'
import enabledPlugins from '#kernel/queries/enabled_plugins'

/** A person lets a relative act for them. */
export default class RepresentativesController {
  async create({ i18n, inertia, member }: HttpContext) {
    const plugins = await enabledPlugins(member.territory)
    return inertia.render('identity/representative', {
      plugins: plugins.map(({ id }) => ({ id, name: i18n.t(`${id}.name`) })),
    })
  }

  async store({ i18n, member, request, response, session }: HttpContext) {
    const { scopes, ...input } = await request.validateUsing(representativeValidator)

    const isEverything = scopes.includes(everything)
    await nameRepresentative(member, {
      ...input,
      scopes: isEverything ? [everything] : scopes,
      basis: i18n.t('identity.family.own_word'),
    })
    session.flash('notice', { tone: 'success', text: i18n.t('identity.family.named') })
    return response.redirect().toPath('/me/family')
  }
}
