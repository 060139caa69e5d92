import kinds from '#notifications/kinds'
import type Notice from '#notifications/models/notice'
import type { NoticeView } from '#notifications/pages'
import { nameOf } from '#notifications/transformers/settings_transformer'

export default class NoticeTransformer {
  constructor(private notice: Notice) {}

  /** `title` and `text` are keys of texts, both with the same `values`. */
  toObject(): NoticeView {
    const { createdAt, href, id, isRead, kind, sender, urgency, values, withdrawnAt } = this.notice
    return {
      id,
      title: `${sender}.notifications.${kind}${this.gathered > 1 ? '_many' : ''}`,
      text: `${sender}.notifications.${kind}_text`,
      values: this.gathered > 1 ? { ...values, count: this.gathered } : values,
      sender: kinds.of(sender).length > 0 ? nameOf(sender) : null,
      href,
      isRead,
      isUrgent: urgency !== 'normal',
      isWithdrawn: withdrawnAt !== null,
      at: createdAt.toISO()!,
    }
  }

  /** How many unread ones about one matter are one line here. */
  private get gathered() {
    return Number(this.notice.$extras.gathered ?? 1) || 1
  }
}
