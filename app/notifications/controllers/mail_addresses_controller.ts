import type { HttpContext } from '@adonisjs/core/http'
import askMailAddress from '#notifications/actions/ask_mail_address'
import forgetAddress from '#notifications/actions/forget_address'
import { mailValidator } from '#notifications/validators/message_validators'

export default class MailAddressesController {
  async create({ inertia }: HttpContext) {
    return inertia.render('messages/mail', {})
  }

  async store({ member, request, response }: HttpContext) {
    const { mail } = await request.validateUsing(mailValidator)

    await askMailAddress(member, mail)
    return response.redirect().toPath('/messages/mail/confirmation')
  }

  async destroy({ i18n, member, response, session }: HttpContext) {
    await forgetAddress(member, 'mail')
    session.flash('notice', { tone: 'success', text: i18n.t('messages.mail.forgotten') })
    return response.redirect().toPath('/messages/settings')
  }
}
