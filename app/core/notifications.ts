/**
 * Puts a notice of a plugin into a person's inbox, in the caller's transaction; of one `kind` a
 * person is told once for each `reference`. The words are the texts `<id>.notifications.<kind>` (one
 * line) and `<id>.notifications.<kind>_text`, both with `values`; `href` is where to go on, or null.
 * It lies in the inbox first; what goes out by text message, mail or WeChat follows from the urgency and
 * the person's wishes. Of a kind that `gathers`, unread ones about one `matter` are one line with
 * their count, in the words of `<id>.notifications.<kind>_many`.
 * Nothing is sent where the plugin is off. Throws E_PLUGINS_NOT_GRANTED if staff did not grant the
 * urgency that the manifest declares for this kind.
 *
 * @example
 * await notify(volunteer, {
 *   kind: 'service_confirmed', personId, territoryId, reference: enrolmentId,
 *   values: { shift: '助老送餐', minutes: 90 }, href: '/volunteer/enrolments',
 * })
 */
export { default as notify, type PluginNotice } from '#kernel/actions/notify'

/**
 * Counts that a person agreed in WeChat to be told so many times, at most 3 in one go: each consent is
 * good for one message. To be called once for each answer of WeChat, at the moment at which somebody
 * wants to hear more, such as after signing up. Pages of the browser send `count` to `/messages/wechat-consents`.
 */
export { default as rememberWechatConsents } from '#notifications/actions/remember_wechat_consents'

/** How many messages by WeChat a person still agreed to; without any it is a good moment to ask. */
export { default as wechatConsentsLeft } from '#notifications/queries/wechat_consents_left'
