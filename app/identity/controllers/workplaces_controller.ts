import type { HttpContext } from '@adonisjs/core/http'
import workplacesOf, { keyOfWorkplace } from '#identity/queries/workplaces_of'
import { workplaceValidator } from '#identity/validators/role_validators'

/** Whoever has roles in several territories says in which of them they work now. */
export default class WorkplacesController {
  async index({ inertia, member, request }: HttpContext) {
    const { end } = await request.validateUsing(workplaceValidator)
    const workplaces = workplacesOf(member, end)
    return inertia.render('identity/workplaces', {
      end,
      workplaces: workplaces.map(({ id, level, shortName }) => ({ id, level, name: shortName })),
    })
  }

  async store({ member, request, response, session }: HttpContext) {
    const { end, territory } = await request.validateUsing(workplaceValidator)

    const workplace = workplacesOf(member, end).find(({ id }) => id === territory)
    if (workplace) session.put(keyOfWorkplace(end), workplace.id)
    return response.redirect().toPath(`/${end}`)
  }
}
