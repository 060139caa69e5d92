import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { locales } from '#config/i18n'
import { keepDisplay, showAs, textSizes } from '#identity/display'
import type Account from '#identity/models/account'

const displayValidator = vine.create({
  elder: vine.boolean().optional(),
  text: vine
    .number()
    .in([...textSizes])
    .optional(),
  locale: vine.enum(locales).optional(),
})

/** How pages shall look: elder mode, size of text, language. On this device, and for one's next. */
export default class DisplaysController {
  async show({ inertia }: HttpContext) {
    return inertia.render('display', { sizes: [...textSizes] })
  }

  async store(ctx: HttpContext) {
    const { auth, i18n, isElderMode, request, response, textSize } = ctx
    const { elder, locale, text } = await request.validateUsing(displayValidator)

    const display = {
      // Whoever makes text larger wants large text.
      isElderMode: elder ?? (text === undefined ? isElderMode : true),
      textSize: textSizes.find((size) => size === text) ?? textSize,
      locale: locale ?? i18n.locale,
    }
    showAs(ctx, display)
    if (auth.user) await keepDisplay(auth.user as Account, display)
    return response.redirect().back()
  }
}
