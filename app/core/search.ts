import type { Weight } from '#search/document'
import type { SensitiveName } from '#search/sensitive'

/**
 * Makes a document of a plugin findable, or replaces what is known of it. Joins the caller's
 * transaction: once it is committed the document is found, and a change that is rolled back never is.
 * It is found in its own territory, above and below it, wherever the plugin is on, by words, pinyin and
 * initials. The same plugin, `kind` and `id` are one document. Without `roles` and `ownerId` everybody
 * finds it who may see the territory, guests too: index what is public, or say for whom it is.
 *
 * @example
 * await indexDocument('volunteer', {
 *   kind: 'shift', id: shift.id, territoryId: shift.territoryId, title: shift.title,
 *   detail: shift.place, keywords: [], href: `/volunteer/shifts/${shift.id}`, icon: 'heart-handshake',
 *   fields: { description: shift.description }, visibleUntil: shift.session.startsAt.toJSDate(),
 * })
 */
export { default as indexDocument } from '#search/actions/index_document'

/** The same for many documents of one plugin at once, some thousands a second. */
export { default as indexDocuments } from '#search/actions/index_documents'

/** Makes a document unfindable; one that is not there is no fault. */
export { default as removeDocument } from '#search/actions/remove_document'

/** What can be found: what it is called, where it leads, and for whom it is. */
export type { SearchDocument } from '#search/document'

/** When something is open, for `openAt`: days from 1, Monday, and times such as `08:30`. */
export type { OpeningTime } from '#search/document'

/** The texts that a kind is searched by, and how much each counts. Names of what is sensitive do not compile. */
export type SearchFields = Readonly<Record<string, Weight>> & {
  readonly [Name in SensitiveName]?: never
}
