import type { HttpContext } from '@adonisjs/core/http'
import unreadNotices from '#notifications/queries/unread_notices'

/** For pages whose browser or network knows no streams. */
export default class UnreadCountsController {
  async show({ member, response }: HttpContext) {
    response.header('cache-control', 'no-store')
    return response.json({ unread: await unreadNotices(member.id) })
  }
}
