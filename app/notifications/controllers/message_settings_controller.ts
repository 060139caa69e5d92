import type { HttpContext } from '@adonisjs/core/http'
import savePreferences from '#notifications/actions/save_preferences'
import { generalWishes } from '#notifications/choices'
import addressesOf from '#notifications/queries/addresses_of'
import sendersTo from '#notifications/queries/senders_to'
import wechatConsentsLeft from '#notifications/queries/wechat_consents_left'
import wishesOf from '#notifications/queries/wishes_of'
import SettingsTransformer from '#notifications/transformers/settings_transformer'
import { wechatDoor } from '#notifications/wechat/door'
import { generalChoicesValidator } from '#notifications/validators/message_validators'

export default class MessageSettingsController {
  async show({ inertia, member }: HttpContext) {
    const settings = new SettingsTransformer(await wishesOf(member), await addressesOf(member))
    return inertia.render('messages/settings', {
      ...settings.toObject(),
      senders: settings.forSenders(await sendersTo(member)),
      consents: await wechatConsentsLeft(member),
      hasWechat: wechatDoor() !== null,
    })
  }

  async update({ i18n, member, request, response, session }: HttpContext) {
    const choices = await request.validateUsing(generalChoicesValidator)

    await savePreferences(member, generalWishes(choices))
    session.flash('notice', { tone: 'success', text: i18n.t('messages.settings.saved') })
    return response.redirect().toPath('/messages/settings')
  }
}
