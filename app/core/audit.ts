/**
 * Writes down in the caller's transaction what a member of staff did that concerns a person: who, what, to whom,
 * where, and what changed. The act is `<id>.<what_was_done>`; its text is `audit.acts.<id>.<what_was_done>`.
 * Names and numbers of people do not belong into `before` and `after`: what is sensitive there is masked.
 *
 * @example
 * await recordAct({
 *   act: 'mall.points_shared', by: staff, subject: { kind: 'person', id: person.id },
 *   territoryId: community.id, after: { points: 40 },
 * })
 */
export { default as recordAct, type Act } from '#audit/actions/record_act'

/**
 * Writes down that a member of staff saw what only few may see of a person, and what for; the person reads it. The act
 * is `<id>.<what_was_seen>`. Shown only once this has been kept.
 */
export { default as recordLook } from '#audit/actions/record_look'
