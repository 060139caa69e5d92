import type { HttpContext } from '@adonisjs/core/http'
import confirmHelp from '../actions/confirm_help.ts'
import helpFor from '../queries/help_for.ts'
import type Service from '../models/service.ts'
import { helpView } from '../transformers/need_transformer.ts'
import { confirmationValidator } from '../validators/confirmation_validator.ts'

/** Whoever was helped, or leads the team, says how long somebody was there. */
export default class ConfirmationsController {
  async create({ community, inertia, member, params, request }: HttpContext) {
    const { as, service } = await helpFor(community, member, params.enrolment_id)
    return inertia.render('volunteer/confirmations/create', {
      help: helpView(service, as),
      back: backFrom(request.input('from')),
    })
  }

  async store({ community, i18n, member, params, request, response, session }: HttpContext) {
    const { as, service } = await helpFor(community, member, params.enrolment_id)
    const { minutes } = await request.validateUsing(confirmationValidator)

    await confirmHelp(service, { minutes, by: member, as })
    session.flash('notice', {
      tone: 'success',
      text: i18n.t('volunteer.help_confirmed', { minutes }),
    })
    return response.redirect().toPath(afterwards(service, as))
  }
}

/** One of our own addresses, and no other. */
function backFrom(from: unknown) {
  const isOurs =
    typeof from === 'string' && /^\/volunteer\/(needs|teams)\/[0-9a-f-]{36}$/.test(from)
  return isOurs ? from : '/volunteer/needs'
}

function afterwards({ shift }: Service, as: string) {
  const { task } = shift
  return as === 'leader' && task?.teamId ? `/volunteer/teams/${task.teamId}` : '/volunteer/needs'
}
