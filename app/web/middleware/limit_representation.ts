import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import recordAct from '#audit/actions/record_act'
import representableRoutes, {
  guardianRoutes,
  restrictedRoutes,
} from '#identity/representable_routes'
import catalogue from '#kernel/catalogue'

/** Lets a representative do what they were let do, and writes each act down as theirs for the other. */
export default class LimitRepresentation {
  async handle(ctx: HttpContext, next: NextFn) {
    if (!ctx.representation) return next()
    if (!isIncluded(ctx)) return refuse(ctx)

    const output = await next()
    if (wasDone(ctx)) await record(ctx)
    return output
  }
}

function isIncluded({ representation, route }: HttpContext) {
  const name = route?.name ?? ''
  const isForGuardian = representation!.kind === 'guardian' && guardianRoutes.has(name)
  if (isForGuardian) return true
  if (!representation!.represented.isShown) return restrictedRoutes.has(name)
  const [owner] = name.split('.')
  const isOfPlugin = catalogue.plugins.some(({ id }) => id === owner)
  return isOfPlugin ? representation!.includes(owner) : representableRoutes.has(name)
}

function refuse({ i18n, member, response, session }: HttpContext) {
  const key = member.isShown ? 'not_included' : 'restricted'
  const text = i18n.t(`identity.acting.${key}`, { name: member.name ?? '' })
  session.flash('notice', { tone: 'warning', text })
  return response.redirect().toPath('/')
}

/** Looking is no act, and what was refused beside a field was not done. */
function wasDone({ request, response, session }: HttpContext) {
  const faults = session.responseFlashMessages.all()
  const isRefused = 'errorsBag' in faults || 'inputErrorsBag' in faults
  return request.method() !== 'GET' && response.getStatus() < 400 && !isRefused
}

async function record({ representation, route, visitor }: HttpContext) {
  const { representedId, territoryId } = representation!
  await recordAct({
    act: 'identity.acted_for_another',
    by: visitor,
    subject: { kind: 'person', id: representedId },
    territoryId,
    after: { route: route!.name ?? route!.pattern },
  })
}
