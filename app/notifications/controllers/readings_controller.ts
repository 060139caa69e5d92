import type { HttpContext } from '@adonisjs/core/http'
import readNotices from '#notifications/actions/read_notices'

/** Everything read at once. */
export default class ReadingsController {
  async store({ member, response }: HttpContext) {
    await readNotices(member.id)
    return response.redirect().toPath('/messages')
  }
}
