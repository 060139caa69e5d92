import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import BaseInertiaMiddleware from '@adonisjs/inertia/inertia_middleware'
import { textSizes } from '#identity/display'
import { officeOf } from '#identity/queries/counter_of'
import savedFiltersOf from '#identity/queries/saved_filters_of'
import workplacesOf from '#identity/queries/workplaces_of'
import { alertsAround, alertsFor, alertsOnHome } from '#notifications/queries/alerts_at'
import inboxOf from '#notifications/queries/inbox_of'
import ownerKey from '#web/owner_key'
import viewerKey from '#web/viewer_key'
import menuOf from '#web/queries/menu_of'
import type { SharedProps } from '#web/pages'

/** What every page is given. It also runs for a 404, where session and sign-in may be missing. */
const ends = ['desk', 'provider', 'cockpit'] as const

export default class InertiaMiddleware extends BaseInertiaMiddleware {
  async share(ctx: HttpContext): Promise<SharedProps> {
    return {
      locale: ctx.i18n?.locale ?? 'zh-CN',
      isElderMode: ctx.isElderMode ?? false,
      textSize: ctx.textSize ?? textSizes[0],
      csrfToken: ctx.request.csrfToken ?? '',
      path: ctx.request.url(),
      end: endOf(ctx),
      menu: await this.menu(ctx),
      viewer: await this.viewer(ctx),
      actingFor: ctx.representation ? (ctx.visitor?.name ?? '') : null,
      savedFilters: await this.savedFilters(ctx),
      alerts: await this.alerts(ctx),
      notice: ctx.session?.flashMessages.get('notice') ?? null,
      errors: this.getValidationErrors(ctx) as Record<string, string>,
      old: this.typed(ctx),
    }
  }

  private async menu(ctx: HttpContext) {
    const { actingTerritory, request, visitor } = ctx
    const end = endOf(ctx)
    if (end === 'resident' || !actingTerritory || !visitor?.ends.includes(end)) return []
    const path = request.url()
    const menu = await menuOf(end, actingTerritory, visitor)
    const current = currentOf(menu, path)
    return menu.map((entry) => ({ ...entry, isCurrent: entry === current }))
  }

  private async viewer(ctx: HttpContext) {
    const { visitor, actingTerritory } = ctx
    const end = endOf(ctx)
    return {
      name: visitor?.name ?? null,
      key: viewerKey(ctx),
      owner: ownerKey(ctx),
      isSignedIn: Boolean(visitor),
      unread: visitor ? (await inboxOf(visitor)).unread : 0,
      ends: visitor?.ends ?? [],
      community: actingTerritory?.shortName ?? null,
      office: end === 'resident' && actingTerritory ? await officeOf(actingTerritory) : null,
      hasWorkplaces:
        Boolean(visitor) && end !== 'resident' && workplacesOf(visitor!, end).length > 1,
    }
  }

  private async alerts(ctx: HttpContext) {
    const { actingTerritory, request, visitor } = ctx
    const end = endOf(ctx)
    if (!actingTerritory || end === 'desk' || end === 'provider') return []
    if (end === 'cockpit') return alertsAround(actingTerritory)
    const find = request.url() === '/' ? alertsOnHome : alertsFor
    return find(actingTerritory, visitor ?? null)
  }

  private async savedFilters(ctx: HttpContext) {
    const { request, visitor } = ctx
    if (!visitor || endOf(ctx) !== 'desk') return []
    const saved = await savedFiltersOf(visitor.id, request.url())
    return saved.map(({ id, name, query }) => ({ id, name, query }))
  }

  /** What was typed into a form that was refused, so that nobody types it twice. */
  private typed({ session }: HttpContext): Record<string, string> {
    if (!session?.flashMessages.has('errorsBag') && !session?.flashMessages.has('inputErrorsBag'))
      return {}
    const { errorsBag, inputErrorsBag, notice, ...typed } = session.flashMessages.all()
    return typed as Record<string, string>
  }

  async handle(ctx: HttpContext, next: NextFn) {
    await this.init(ctx)
    const output = await next()
    // By this the device tells whose pages it keeps (public/service_worker.js).
    ctx.response.header('linli-viewer', viewerKey(ctx))
    this.dispose(ctx)
    return output
  }
}

/** The first part of an address says whose end it belongs to. */
function endOf({ request }: HttpContext) {
  const [, first] = request.url().split('/')
  return ends.find((end) => end === first) ?? 'resident'
}

/**
 * The entry nearest to a page: of several that lie above it the longest, else one of the same part of the
 * desk. `/desk` is current only by itself.
 */
function currentOf<Entry extends { href: string }>(menu: Entry[], path: string) {
  const parts = menu.filter(({ href }) => partOf(href) !== undefined)
  const above = parts.filter(({ href }) => path.startsWith(`${href}/`))
  const nearest = above.toSorted((one, other) => other.href.length - one.href.length)[0]
  const exact = menu.find(({ href }) => href === path)
  return exact ?? nearest ?? parts.find(({ href }) => partOf(href) === partOf(path))
}

function partOf(address: string) {
  return address.split('/')[2]
}
