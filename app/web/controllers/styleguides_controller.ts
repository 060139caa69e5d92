import type { HttpContext } from '@adonisjs/core/http'

export default class StyleguidesController {
  async show({ inertia }: HttpContext) {
    return inertia.render('desk/styleguide', {})
  }
}
