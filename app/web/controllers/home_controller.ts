import type { HttpContext } from '@adonisjs/core/http'
import homeOf from '#web/queries/home_of'

export default class HomeController {
  async show({ community, inertia, isElderMode, visitor }: HttpContext) {
    const display = isElderMode ? 'elder' : 'usual'
    return inertia.render('home', await homeOf(community, visitor, display))
  }
}
