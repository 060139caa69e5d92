/**
 * Puts a notice of a plugin into a person's inbox, in the caller's transaction; of one `kind` a
 * person is told once for each `reference`. The words are the texts `<id>.notifications.<kind>` (one
 * line) and `<id>.notifications.<kind>_text`, both with `values`; `href` is where to go on, or null.
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
