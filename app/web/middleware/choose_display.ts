import { RequestValidator, type HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { installedPluginIds } from '#config/plugins'
import i18nManager from '@adonisjs/i18n/services/main'
import type { I18n } from '@adonisjs/i18n'
import { textSizeOf, type TextSize } from '#identity/display'
import FormMessages from '#web/form_messages'

/**
 * How this device wants pages: language, elder mode and size of text, from cookies, so that the server renders
 * them right the first time. Without a choice the browser's languages decide.
 */
export default class ChooseDisplay {
  static {
    RequestValidator.messagesProvider = (ctx) => new FormMessages(ctx.i18n, ownerOf(ctx))
  }

  async handle(ctx: HttpContext, next: NextFn) {
    ctx.i18n = i18nManager.locale(this.localeOf(ctx))
    ctx.isElderMode = ctx.request.plainCookie('elder', { encoded: false }) === '1'
    ctx.textSize = textSizeOf(ctx)
    ctx.containerResolver.bindValue(Object.getPrototypeOf(ctx.i18n).constructor, ctx.i18n)
    if ('view' in ctx) {
      const { i18n, isElderMode, textSize } = ctx
      const description = () => descriptionIn(i18n)
      ctx.view.share({ locale: i18n.locale, description, isElderMode, textSize })
    }
    return next()
  }

  private localeOf({ request }: HttpContext) {
    const known = i18nManager.supportedLocales()
    const chosen = request.plainCookie('locale', { encoded: false })
    if (known.includes(chosen)) return chosen
    return i18nManager.getSupportedLocaleFor(request.languages()) ?? i18nManager.defaultLocale
  }
}

/** By language: to put a text together takes as long as all else of the head of a page. */
const descriptions = new Map<string, string>()

function descriptionIn(i18n: I18n) {
  const known = descriptions.get(i18n.locale) ?? i18n.t('interface.description')
  descriptions.set(i18n.locale, known)
  return known
}

/** Domains of the core that word their own forms; all others are worded by `identity`. */
const domains = [
  'accounts',
  'budgets',
  'cockpit',
  'deliveries',
  'enrolment',
  'grids',
  'messages',
  'plugins',
  'privacy',
  'purse',
  'registers',
  'remembered',
  'rules',
  'search_help',
  'territories',
]

/** Routes are named after who words their forms: a plugin or a domain. */
function ownerOf({ route }: HttpContext) {
  const first = route?.name?.split('.')[0] ?? ''
  return [...installedPluginIds, ...domains].includes(first) ? first : 'identity'
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    i18n: I18n
    isElderMode: boolean
    textSize: TextSize
  }
}
