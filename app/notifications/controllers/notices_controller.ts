import type { HttpContext } from '@adonisjs/core/http'
import readNotices from '#notifications/actions/read_notices'
import Notice from '#notifications/models/notice'
import noticesOf from '#notifications/queries/notices_of'
import outgoingOf from '#notifications/queries/outgoing_of'
import sendersTo from '#notifications/queries/senders_to'
import { unreadToMark } from '#notifications/queries/unread_notices'
import NoticeTransformer from '#notifications/transformers/notice_transformer'
import { nameOf } from '#notifications/transformers/settings_transformer'

export default class NoticesController {
  async index({ inertia, member, request }: HttpContext) {
    const { before, from, unread } = request.qs()
    const narrowing = { sender: from, isUnread: unread === '1' }
    const notices = await noticesOf(member.id, { ...narrowing, before })
    const last = notices.at(-1)?.id
    const [next] = last ? await noticesOf(member.id, { ...narrowing, before: last }) : []
    const senders = await sendersTo(member)
    return inertia.render('messages/index', {
      notices: notices.map((notice) => new NoticeTransformer(notice).toObject()),
      unread: await unreadToMark(member.id),
      older: next && last ? last : null,
      senders: senders.map((sender) => ({ sender, title: nameOf(sender) })),
      sender: typeof from === 'string' ? from : null,
      isUnreadOnly: narrowing.isUnread,
    })
  }

  /** To open a notice is to read it, and with it what was one line with it. */
  async show({ inertia, member, params }: HttpContext) {
    const notice = await Notice.query()
      .where('person_id', member.id)
      .whereRaw('id::text = ?', [params.id])
      .firstOrFail()

    await readNotices(member.id, notice.id)
    return inertia.render('messages/show', {
      message: new NoticeTransformer(notice).toObject(),
      outgoing: await outgoingOf(notice),
    })
  }
}
