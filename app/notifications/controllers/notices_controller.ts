import type { HttpContext } from '@adonisjs/core/http'
import readNotices from '#notifications/actions/read_notices'
import Notice from '#notifications/models/notice'
import noticesOf from '#notifications/queries/notices_of'
import unreadNotices from '#notifications/queries/unread_notices'
import NoticeTransformer from '#notifications/transformers/notice_transformer'

export default class NoticesController {
  async index({ inertia, member, request }: HttpContext) {
    const notices = await noticesOf(member.id, request.input('before'))
    const last = notices.at(-1)?.id
    const [next] = last ? await noticesOf(member.id, last) : []
    return inertia.render('messages/index', {
      notices: notices.map((notice) => new NoticeTransformer(notice).toObject()),
      unread: await unreadNotices(member.id),
      older: next && last ? last : null,
    })
  }

  /** To open a notice is to read it. */
  async show({ inertia, member, params }: HttpContext) {
    const notice = await Notice.query()
      .where('person_id', member.id)
      .whereRaw('id::text = ?', [params.id])
      .firstOrFail()

    await readNotices(member.id, notice.id)
    return inertia.render('messages/show', { notice: new NoticeTransformer(notice).toObject() })
  }
}
