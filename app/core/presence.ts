/**
 * Whether a plugin is on at a territory, by their ids: for a kit that does something for it later, such as
 * reminding people. False for a plugin that is not installed any more. At most 1 s old.
 */
export { default as isOnAt } from '#kernel/queries/is_on_at'
