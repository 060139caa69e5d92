import type { NoticeView } from '#notifications/pages'
import type Notice from '#notifications/models/notice'

export default class NoticeTransformer {
  constructor(private notice: Notice) {}

  /** `title` and `text` are keys of texts, both with the same `values`. */
  toObject(): NoticeView {
    const { createdAt, href, id, isRead, kind, sender, urgency, values } = this.notice
    return {
      id,
      title: `${sender}.notifications.${kind}`,
      text: `${sender}.notifications.${kind}_text`,
      values,
      href,
      isRead,
      isUrgent: urgency === 'urgent',
      at: createdAt.toISO()!,
    }
  }
}
