import { RequestValidator, type HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import i18nManager from '@adonisjs/i18n/services/main'
import type { I18n } from '@adonisjs/i18n'

/**
 * How this device wants pages: language and elder mode, from cookies, so that the server renders
 * them right the first time. Without a choice the browser's languages decide.
 */
export default class ChooseDisplay {
  static {
    RequestValidator.messagesProvider = (ctx) => ctx.i18n.createMessagesProvider()
  }

  async handle(ctx: HttpContext, next: NextFn) {
    ctx.i18n = i18nManager.locale(this.localeOf(ctx))
    ctx.isElderMode = ctx.request.plainCookie('elder') === '1'
    ctx.containerResolver.bindValue(Object.getPrototypeOf(ctx.i18n).constructor, ctx.i18n)
    if ('view' in ctx) {
      ctx.view.share({ locale: ctx.i18n.locale, isElderMode: ctx.isElderMode })
    }
    return next()
  }

  private localeOf({ request }: HttpContext) {
    const known = i18nManager.supportedLocales()
    const chosen = request.plainCookie('locale')
    if (known.includes(chosen)) return chosen
    return i18nManager.getSupportedLocaleFor(request.languages()) ?? i18nManager.defaultLocale
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    i18n: I18n
    isElderMode: boolean
  }
}
