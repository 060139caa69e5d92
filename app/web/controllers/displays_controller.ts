import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { locales } from '#config/i18n'

const displayValidator = vine.create({
  elder: vine.boolean().optional(),
  locale: vine.enum(locales).optional(),
})

/** Remembers on this device how pages shall look: elder mode, language. */
export default class DisplaysController {
  async store({ request, response }: HttpContext) {
    const { elder, locale } = await request.validateUsing(displayValidator)

    if (elder !== undefined) response.plainCookie('elder', elder ? '1' : '0', { encode: false })
    if (locale) response.plainCookie('locale', locale, { encode: false })
    return response.redirect().back()
  }
}
