/**
 * Counts what somebody did as a party member, once for a `reference` of the plugin: a whole score, more than 0, for the year of
 * Asia/Shanghai in which it was done (`doneAt`). It is a book of its own: nothing can be had for it, and nothing turns it
 * into points. Where somebody of the staff decided so (`byPersonId`), that is written down as well. Joins the caller's
 * `transaction()`. Throws E_POINTS_REFUSED for a score that is none, or another deed under the same reference.
 *
 * @example
 * await awardPartyScore({
 *   pluginId: 'volunteer', territoryId: community.id, personId: member.id, score: 2,
 *   reference: `${shift.id}:${member.id}`, reason: { key: 'volunteer.party.shift', values: { title: shift.title } },
 * })
 */
export { default as awardPartyScore, type PartyScoreAward } from '#points/actions/award_party_score'

/**
 * Takes back what a `reference` has brought, once, and out of the year for which it counted; one that brought nothing
 * changes nothing. Nobody comes to less than nothing by it. Joins the caller's `transaction()`.
 */
export { default as takePartyScoreBack } from '#points/actions/take_party_score_back'

/** What a person has in all, or in one `year` of Asia/Shanghai, such as 2026; 0 for whoever never had any. */
export { default as partyScoreOf } from '#points/queries/party_scores'

/** The latest twenty lines of it, the newest first; `score` is signed, `year` that of the deed. */
export { partyScoreHistoryOf, type PartyScoreEntry } from '#points/queries/party_scores'
