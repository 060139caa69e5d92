import requireGranted from '#kernel/actions/require_granted'
import setAside, { type HoldRequest } from '#points/actions/hold_points'
import moveAll, { type MoveRequest } from '#points/actions/move_points'
import { purseAccount, type Purse } from '#points/accounts'
import { balancesIn } from '#points/queries/balance'
import type { Memo } from '#points/commands'
import refundCapture from '#points/actions/refund_capture'
import resolveHold from '#points/actions/resolve_hold'

/** What is to be set aside, of whom, for what and until when; `amount` in whole points, more than 0. */
export type { HoldRequest } from '#points/actions/hold_points'

/**
 * The most that may be moved: `most` whole points for one `person`, all of a `household` or all of a
 * `community` together, within a `day`, `week`, `month` or `year` of Asia/Shanghai. Counted by the ledger
 * itself, in a book of its own, together with what is counted: a hundred requests at once do not pass it.
 * Holds of a plugin count together, and so do shares of its pools; what is released does not count.
 */
export type { Cap } from '#points/caps'

/**
 * What a plugin keeps apart in a community by a name of its own: a `pool` that people give to, or a `payee`
 * that receives what is spent with it, such as a merchant. It opens with its first movement.
 */
export type { Purse } from '#points/accounts'

/**
 * Sets `amount` whole points of a person aside and returns `{ id }` of the hold; the same
 * `reference` is held once. Joins the caller's `transaction()`, so that points and stock go
 * together. With a `payee` they go to that account of the plugin's own once they are captured; `caps` limit what
 * a person or household sets aside and spends. Throws E_POINTS_INSUFFICIENT with `available` and `missing`,
 * E_POINTS_CAP_REACHED with `left` and `most`, and E_PLUGINS_NOT_GRANTED where the plugin was not granted
 * the capability `points: ['holds']`.
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
 * with the values `available` and `missing`, `CapReached` (E_POINTS_CAP_REACHED) with `left` and `most`,
 * all in whole points.
 */
export { CapReached, HoldGone, PointsInsufficient } from '#points/errors'

/**
 * Moves points between people and what the plugin keeps apart: all of the `moves` or none, linked in the ledger; the
 * same `reference` once. A person `donate`s to a pool, and only whoever asks (`byPersonId`) can; a pool `share`s
 * with a person, within `caps`; what a payee received is `settle`d into what was spent with the plugin. Joins the
 * caller's `transaction()`. Throws E_POINTS_INSUFFICIENT, E_POINTS_CAP_REACHED, E_POINTS_ACCOUNT_FROZEN,
 * and E_PLUGINS_NOT_GRANTED without the capability `points: ['holds']`.
 *
 * @example
 * await movePoints({
 *   pluginId: 'mall', territoryId: community.id, reference: gift.id, byPersonId: member.id,
 *   reason: { key: 'mall.points.gift', values: { pool: pool.name } },
 *   moves: [{ kind: 'donate', fromPersonId: member.id, toPool: pool.id, amount: 50 }],
 * })
 */
export async function movePoints(request: MoveRequest) {
  await requireGranted(request.pluginId, request.territoryId, 'holds')
  return moveAll(request)
}

/** What is to be moved, all or none. */
export type { Move, MoveRequest } from '#points/actions/move_points'

/** What is in each pool, or what each payee has received and nobody has settled, in the order asked for: as of `balanceOf`. */
export async function purseBalances(purses: Purse[]) {
  return balancesIn(purses.map(purseAccount))
}

/**
 * A month of Asia/Shanghai, such as `2026-11`, of a pool or payee: balances before and after as the ledger says,
 * and what moved, by cause; `agrees` tells whether the one leads to the other.
 */
export { default as purseMonth, type PurseMonth } from '#points/queries/purse_month'

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
 * Gives back what a hold has spent, once; one that spent nothing changes nothing. Joins the caller's `transaction()`.
 * `reason` is the key of a text and its values, shown in the history; `byPersonId` who decided so.
 */
export async function refundPoints(holdId: string, reason: Memo, byPersonId: string | null = null) {
  await refundCapture(holdId, { memo: reason, actorId: byPersonId })
}

/**
 * Whether a point rule of the manifest has paid for the deed that `reference` names; it waits
 * where the budget did not reach, and is paid once that is filled.
 */
export { default as isAwarded } from '#points/queries/is_awarded'

/**
 * The whole points that a rule has paid for deeds, as a `Map` by the references that the rule gave them; a deed that
 * waits for the budget, or was withdrawn since, is missing.
 */
export { default as paidFor } from '#points/queries/paid_for'

/**
 * What a point rule would pay in a territory, as staff have set it there, for a deed that may be done: whole points,
 * before its caps. Ask once for a page, then for each deed; `amount` is what the plugin would give, `numbers` are
 * those that the rule declares. `person` is null for guests, for whom conditions on who earns are left out.
 *
 * @example
 * const pays = await payingRule({ pluginId: 'volunteer', code: 'service' }, { territoryId, person })
 * pays({ amount: 60, numbers: { minutes: 120, points: 60 }, at: shift.startsAt })
 */
export { default as payingRule, type PlannedDeed } from '#rules/queries/paying_rule'

/**
 * Whole minutes that a person has in the time bank, a book of its own that never becomes points or money; 0 for
 * whoever never had any.
 */
export { default as hoursOf } from '#points/queries/hours'

/** The latest twenty lines of what a person has in the time bank, the newest first; `minutes` is signed. */
export { hoursHistoryOf, type HoursEntry } from '#points/queries/hours'

/**
 * Writes whole minutes that a person gave into the time bank, once for a `reference`. `payerId`, who was helped, pays
 * as far as their own minutes reach, and the fund of the time bank stands for the rest. Joins the caller's
 * `transaction()`. Throws E_POINTS_REFUSED where an account is closed.
 */
export { default as depositHours, type HoursDeposit } from '#points/actions/deposit_hours'

/**
 * Takes the minutes of a `reference` back to where they came from, once; what was spent meanwhile is a debt that the
 * next minutes repay. Joins the caller's `transaction()`.
 */
export { default as takeHoursBack } from '#points/actions/take_hours_back'

/**
 * Gives whole minutes of the time bank to somebody of the same household, once for a `requestKey`. Throws
 * E_POINTS_GIFT_NOT_ALLOWED, or E_POINTS_HOURS_INSUFFICIENT (field `minutes`).
 */
export { default as giveHours } from '#points/actions/give_hours'
