import type { HttpContext } from '@adonisjs/core/http'
import addTask from '../../actions/add_task.ts'
import changeTask from '../../actions/change_task.ts'
import Need from '../../models/need.ts'
import Task from '../../models/task.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import taskAtDesk from '../../queries/task_at_desk.ts'
import taskChoices from '../../queries/task_choices.ts'
import tasksAtDesk from '../../queries/tasks_at_desk.ts'
import TaskTransformer from '../../transformers/task_transformer.ts'
import { taskValidator } from '../../validators/task_validator.ts'

export default class TasksController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    const forList = (task: Task) => new TaskTransformer(task).forList()
    const closed = await tasksAtDesk(community).has('closure').limit(30)
    return inertia.render('volunteer/desk/tasks/index', {
      open: (await tasksAtDesk(community).doesntHave('closure')).map(forList),
      closed: closed.map(forList),
    })
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const task = await taskAtDesk(community, params.id)

    const transformer = new TaskTransformer(task)
    return inertia.render('volunteer/desk/tasks/show', {
      task: transformer.forShow(),
      days: transformer.days(),
    })
  }

  async create({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const id = request.input('need')
    const need = id ? await Need.findWithin(community, id) : null

    return inertia.render('volunteer/desk/tasks/create', {
      start: need ? startOf(need) : {},
      need: need ? { id: need.id, title: need.title } : null,
      choices: await taskChoices(community),
    })
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const form = await request.validateUsing(taskValidator)

    const { id, title } = await addTask(community, form, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.task_added', { title }) })
    return response.redirect().toRoute('volunteer.desk.tasks.show', [id])
  }

  async edit({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const task = await taskAtDesk(community, params.id)

    return inertia.render('volunteer/desk/tasks/edit', {
      id: task.id,
      start: new TaskTransformer(task).forForm(),
      choices: await taskChoices(community),
    })
  }

  async update({ bouncer, community, i18n, params, request, response, session }: HttpContext) {
    const task = await Task.findWithin(community, params.id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const form = await request.validateUsing(taskValidator)

    await changeTask(community, task, form)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.task_changed') })
    return response.redirect().toRoute('volunteer.desk.tasks.show', [task.id])
  }
}

/** What a need says, for staff to word for everybody: without whose it is. */
function startOf({ category, title }: Need) {
  return { category, title }
}
