import requireGranted from '#kernel/actions/require_granted'
import setAside, { type HoldRequest } from '#points/actions/hold_points'
import type { Memo } from '#points/commands'
import resolveHold from '#points/actions/resolve_hold'

/** What is to be set aside, of whom, for what and until when; `amount` in whole points, more than 0. */
export type { HoldRequest } from '#points/actions/hold_points'

/**
 * Sets `amount` whole points of a person aside and returns `{ id }` of the hold; the same
 * `reference` is held once. Joins the caller's `transaction()`, so that points and stock go
 * together. Throws E_POINTS_INSUFFICIENT with `available` and `missing`, and E_PLUGINS_NOT_GRANTED
 * where the plugin was not granted the capability `points: ['holds']`.
 *
 * @example
 * const hold = await holdPoints({
 *   pluginId: 'mall', personId: member.id, territoryId: community.id, amount: 80,
 *   reference: reservationId, reason: { key: 'points.reservation', values: { good: 'Rice' } }, expiresAt,
 * })
 */
export async function holdPoints(request: HoldRequest) {
  await requireGranted(request.pluginId, request.territoryId, 'holds')
  return setAside(request)
}

/**
 * What a person has, in whole points: `available` to spend now, `held` for something, and
 * `posted`, which is both together. Three zeros for whoever never had points.
 */
export { default as balanceOf, type Balance } from '#points/queries/balance'

/**
 * Broken rules of the ledger, to be caught by whoever can do something about them: `HoldGone`
 * (E_POINTS_HOLD_GONE) for a hold that has ended already, `PointsInsufficient` (E_POINTS_INSUFFICIENT)
 * with the values `available` and `missing` in whole points.
 */
export { HoldGone, PointsInsufficient } from '#points/errors'

/**
 * Spends the points of a hold, wholly; doing it again changes nothing. Joins the caller's
 * `transaction()`. Throws E_POINTS_HOLD_GONE if they were released before, or if `expiresAt` of the
 * hold has passed: from then on they can only be released.
 */
export async function capturePoints(holdId: string, byPersonId: string | null = null) {
  const memo = { key: 'points.reason.captured', values: {} }
  await resolveHold(holdId, { type: 'capture', memo, actorId: byPersonId })
}

/**
 * Spends `amount` whole points of a hold, more than 0; the rest is free again at once, what expires earliest having been
 * used first. A hold ends once: to do it again, with whatever amount, throws E_POINTS_REFUSED unless it is the same.
 * Otherwise as `capturePoints`.
 *
 * @example
 * await capturePart(hold.id, 60) // of 80 that were set aside: 20 are back
 */
export async function capturePart(
  holdId: string,
  amount: number,
  byPersonId: string | null = null
) {
  const memo = { key: 'points.reason.captured', values: {} }
  await resolveHold(holdId, { type: 'capture', memo, actorId: byPersonId, amount })
}

/**
 * Gives the points of a hold back, before or after its time; doing it again changes nothing. Joins
 * the caller's `transaction()`. `reason` is the key of a text and its values, shown in the history.
 * Throws E_POINTS_HOLD_GONE if they were captured before.
 */
export async function releasePoints(holdId: string, reason: Memo) {
  await resolveHold(holdId, { type: 'release', memo: reason, actorId: null })
}

/**
 * Whether a point rule of the manifest has paid for the deed that `reference` names; it waits
 * where the budget did not reach, and is paid once that is filled.
 */
export { default as isAwarded } from '#points/queries/is_awarded'
