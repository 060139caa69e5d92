import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import savePreferences from '#notifications/actions/save_preferences'
import { fieldsOf, wishesAbout } from '#notifications/choices'
import kinds from '#notifications/kinds'
import addressesOf from '#notifications/queries/addresses_of'
import wishesOf from '#notifications/queries/wishes_of'
import SettingsTransformer from '#notifications/transformers/settings_transformer'
import { choicesValidator } from '#notifications/validators/message_validators'

export default class SenderSettingsController {
  async show({ inertia, member, params }: HttpContext) {
    const sender = knownSender(params.sender)
    const settings = new SettingsTransformer(await wishesOf(member), await addressesOf(member))
    return inertia.render('messages/sender_settings', { sender, ...settings.forSender(sender) })
  }

  async update({ i18n, member, params, request, response, session }: HttpContext) {
    const sender = knownSender(params.sender)
    const names = fieldsOf(sender).map(({ name }) => name)
    const choices = await request.validateUsing(choicesValidator(names))

    await savePreferences(member, wishesAbout(sender, choices))
    session.flash('notice', { tone: 'success', text: i18n.t('messages.settings.saved') })
    return response.redirect().toPath('/messages/settings')
  }
}

function knownSender(sender: string) {
  if (kinds.of(sender).length === 0) throw new Exception('Not found', { status: 404 })
  return sender
}
