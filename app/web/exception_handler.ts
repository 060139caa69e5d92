import app from '@adonisjs/core/services/app'
import { errors } from '@adonisjs/bouncer'
import { Exception } from '@adonisjs/core/exceptions'
import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import { DomainError } from '#core/errors'
import ChooseDisplay from '#web/middleware/choose_display'
import InertiaMiddleware from '#web/middleware/inertia_middleware'

/** Turns what went wrong into words that tell a person what to do next. */
export default class HttpExceptionHandler extends ExceptionHandler {
  protected override debug = !app.inProduction && Boolean(process.env.DEV_MODE)
  protected override renderStatusPages = true

  protected override statusPages = {
    '403': (_: unknown, ctx: HttpContext) => this.page(ctx, 403),
    '404': (_: unknown, ctx: HttpContext) => this.page(ctx, 404),
    '429': (_: unknown, ctx: HttpContext) => this.page(ctx, 429),
    '500..599': (_: unknown, ctx: HttpContext) => this.page(ctx, 500),
  }

  override async handle(error: unknown, ctx: HttpContext) {
    if (error instanceof DomainError && ctx.session) return this.answerBrokenRule(error, ctx)
    if (error instanceof errors.E_AUTHORIZATION_FAILURE) error = forbidden()
    return super.handle(isRowNotFound(error) ? notFound(error) : error, ctx)
  }

  /** Back to the form, with the rule in words and everything that was typed. */
  private answerBrokenRule(error: DomainError, { i18n, response, session }: HttpContext) {
    const text = i18n.t(error.textKey, error.values)
    const { field } = error.constructor as typeof DomainError
    session.flashExcept(['_csrf', '_method', 'password', 'password_confirmation'])
    if (field) session.flash('inputErrorsBag', { [field]: text })
    else session.flash('notice', { tone: 'error', text })
    return response.redirect().back()
  }

  private async page(ctx: HttpContext, status: 403 | 404 | 429 | 500) {
    // An address without a route never passed the middleware that set these up.
    if (!ctx.inertia) {
      await new ChooseDisplay().handle(ctx, async () => {})
      await new InertiaMiddleware().init(ctx)
    }
    ctx.response.status(status)
    return ctx.inertia.render('errors/show', { status, requestId: ctx.request.id() ?? null })
  }
}

function isRowNotFound(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'E_ROW_NOT_FOUND'
}

function notFound(error: Error) {
  return Object.assign(error, { status: 404 })
}

function forbidden() {
  return new Exception('Not allowed', { status: 403, code: 'E_FORBIDDEN' })
}
