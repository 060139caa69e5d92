import type { HttpContext } from '@adonisjs/core/http'
import closeTask from '../../actions/close_task.ts'
import Task from '../../models/task.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import { reportValidator } from '../../validators/task_validator.ts'

export default class ClosuresController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const task = await Task.findWithin(community, params.task_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const { report } = await request.validateUsing(reportValidator)

    await closeTask(task, report, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.task_closed') })
    return response.redirect().toRoute('volunteer.desk.tasks.show', [task.id])
  }
}
