import vine from '@vinejs/vine'

/** As many as a session may ever allow: the database says so too. */
const MOST = 10

const count = () => vine.number().withoutDecimals().range([0, MOST]).optional()

/** What `companion_fields.svelte` sends; whether so many may come is said by the session. */
const companionFields = { child: count(), elder: count(), neighbour: count() }
export default companionFields
