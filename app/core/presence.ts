/**
 * Whether a plugin is on at a territory, by their ids: for a kit that does something for it later, such as
 * reminding people. False for a plugin that is not installed any more. At most 1 s old.
 */
export { default as isOnAt } from '#kernel/queries/is_on_at'
/** Since when it is on there, or null where it is off. */
export { onSince } from '#kernel/queries/is_on_at'
/**
 * For many `{ pluginId, territoryId }` at once: `isOn`, and `since` when it is so. What a kit takes from people because
 * they did not come or answer in time, it takes only where they could.
 */
export { presencesOf, type PluginPlace, type Presence } from '#kernel/queries/is_on_at'
