import type { HttpContext } from '@adonisjs/core/http'
import { representationsBy } from '#identity/queries/representations_of'
import { actingValidator } from '#identity/validators/representation_validators'

/** Begins and ends acting for somebody else in this browser. */
export default class ActingController {
  async store({ i18n, member, request, response, session }: HttpContext) {
    const { representation: id } = await request.validateUsing(actingValidator)
    const representation = await representationsBy(member).where('id', id).firstOrFail()

    session.put('representation', representation.id)
    // Whoever acts for somebody begins in their community, whatever was looked at before.
    response.clearCookie('community')
    const text = i18n.t('identity.acting.begun', { name: representation.represented.name ?? '' })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath('/')
  }

  async destroy({ representation, response, session }: HttpContext) {
    session.forget('representation')
    response.clearCookie('community')
    const isStaff = representation?.kind === 'staff'
    return response.redirect().toPath(isStaff ? '/desk/representations' : '/me/family')
  }
}
