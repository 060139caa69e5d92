/**
 * Makes a document of a plugin findable, or replaces what is known of it. Joins the caller's
 * transaction: a change that is rolled back is never found. It is found in its own territory,
 * above and below it, wherever the plugin is on, by words, pinyin and initials. The same plugin, `kind`
 * and `id` are one document. Index what everybody who may see the territory may read, and nothing else.
 *
 * @example
 * await indexDocument('volunteer', {
 *   kind: 'shift', id: shift.id, territoryId: shift.territoryId, title: shift.title,
 *   detail: shift.place, keywords: [], href: `/volunteer/shifts/${shift.id}`, icon: 'heart-handshake',
 * })
 */
export { default as indexDocument, type SearchDocument } from '#search/actions/index_document'

/** Makes a document unfindable; one that is not there is no fault. */
export { default as removeDocument } from '#search/actions/remove_document'
