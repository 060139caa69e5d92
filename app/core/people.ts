/**
 * A person, with or without an account: `id`, `name` (null until known), `maskedName`, `isRealName`,
 * `isKnownAs(level)`, `territoryId` (where they live). Read it, never write it. What they may do is asked in a policy.
 */
export { default as Person } from '#identity/models/person'
/**
 * A node of the tree province → city → county → street → community → grid: `id`, `name`, `level`,
 * `path`. Decide by `covers(other)`, which is true for itself and all below, never by `code`.
 */
export { default as Territory } from '#territories/models/territory'
/** `张*明` for `张建明`: how a name is shown to whoever need not know it (PIPL art. 6: as little as the purpose needs). */
export { default as maskName } from '#identity/masked_name'
/**
 * The ids of those whose role gives them a permission at a territory now, such as who is to be told
 * that something runs out; for `provider.enter` those who work for a provider there.
 */
export { default as holdersOf } from '#identity/queries/holders_of'
/**
 * `620602********1234` for who is known by an identity number, else null: what a certificate shows of it, and no
 * more. Only for a document that the person asked for.
 */
export { default as maskedIdentityNumber } from '#identity/masked_identity_number'
/**
 * The grid of a building (`{ buildingId }`) or a position (`{ position: [longitude, latitude] }`, WGS-84) within a
 * territory at a moment, now if left out; null where none was drawn. An event asks with the moment at which it
 * happened, and keeps the grid of its day when bounds change.
 */
export { default as gridAt } from '#territories/queries/grid_at'
/**
 * The person of a territory whose account has this phone number, or null: for staff who act for somebody at the
 * telephone or the counter. What they then do for them is to be recorded.
 */
export { default as residentByPhone } from '#identity/queries/resident_by_phone'
/**
 * The id of whoever acts for this person in the request at hand (代办), such as a daughter or a grid worker; null
 * while they act for themselves. What a plugin lets nobody do for their own good is to ask for it.
 */
export { default as handOf } from '#audit/hand_of'
