import type { HttpContext } from '@adonisjs/core/http'
import trips from '#kernel/trips'
import homeOf from '#web/queries/home_of'

export default class HomeController {
  async show({ community, inertia, isElderMode, visitor }: HttpContext) {
    const display = isElderMode ? 'elder' : 'usual'
    const home = await trips.inOne(() => homeOf(community, visitor, display))
    return inertia.render('home', home)
  }
}
