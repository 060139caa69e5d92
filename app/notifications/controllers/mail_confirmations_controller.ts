import type { HttpContext } from '@adonisjs/core/http'
import { usesDevelopmentChannel } from '#config/messages'
import confirmMailAddress from '#notifications/actions/confirm_mail_address'
import { codeValidator } from '#notifications/validators/message_validators'

export default class MailConfirmationsController {
  async create({ inertia }: HttpContext) {
    return inertia.render('messages/mail_confirmation', { isDemo: usesDevelopmentChannel })
  }

  async store({ i18n, member, request, response, session }: HttpContext) {
    const { code } = await request.validateUsing(codeValidator)

    await confirmMailAddress(member, code)
    session.flash('notice', { tone: 'success', text: i18n.t('messages.mail.confirmed') })
    return response.redirect().toPath('/messages/settings')
  }
}
