import type { HttpContext } from '@adonisjs/core/http'
import readNotices from '#notifications/actions/read_notices'
import Notice from '#notifications/models/notice'

/** “I have seen it”, said where the notice is shown. */
export default class NoticeReadingsController {
  async store({ member, params, response }: HttpContext) {
    const notice = await Notice.query()
      .where('person_id', member.id)
      .whereRaw('id::text = ?', [params.notice_id])
      .firstOrFail()

    await readNotices(member.id, notice.id)
    return response.redirect().back()
  }
}
