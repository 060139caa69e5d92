import type { HttpContext } from '@adonisjs/core/http'
import give from '#purse/actions/give'
import giftChoices from '#purse/queries/gift_choices'
import giftRecipient from '#purse/queries/gift_recipient'
import { giftValidator } from '#purse/validators/gift_validators'

/** Points that people give to those they live with, or as far as their community allows. */
export default class GiftsController {
  async create({ inertia, member, request }: HttpContext) {
    return inertia.render('purse/gifts/create', {
      choices: await giftChoices(member),
      to: String(request.input('to', '')),
    })
  }

  async store({ i18n, member, request, response, session }: HttpContext) {
    const { amount, requestKey, to } = await request.validateUsing(giftValidator)
    const recipient = await giftRecipient(member, to)

    const id = await give(member, recipient, { amount, requestKey })
    const text = i18n.t(`purse.gifts.done.${recipient.kind}`, { amount })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath(`/me/points/entries/${id}`)
  }
}
