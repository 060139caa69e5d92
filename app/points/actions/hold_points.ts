import type { DateTime } from 'luxon'
import transaction from '#core/transaction'
import { redeemedAccount } from '#points/accounts'
import type { Memo } from '#points/commands'
import within from '#points/ledger'
import accountNow from '#points/queries/account_now'
import refusalError from '#points/refusal_error'

export type HoldRequest = {
  pluginId: string
  personId: string
  territoryId: string
  /** Whole points, more than 0. */
  amount: number
  /** Names what the points are held for; the same reference is held once. */
  reference: string
  /** The text that the person reads in the history: `mall.points.reservation` and its values. */
  reason: Memo
  expiresAt: DateTime
}

/** Sets points of a person aside, so that they cannot be spent twice. */
export default async function holdPoints(request: HoldRequest) {
  const { amount, expiresAt, personId, pluginId, reason, reference, territoryId } = request
  return transaction(async (client) => {
    const ledger = within(client)
    const [person, redeemed] = await ledger.accounts(
      await accountNow(personId, client),
      redeemedAccount(pluginId, territoryId)
    )
    const [{ id, outcome }] = await ledger.carryOut([
      {
        type: 'hold',
        kind: 'redeem',
        reference: `hold:${pluginId}:${reference}`,
        debit: person,
        credit: redeemed,
        amount,
        expiresAt: expiresAt.toUTC().toISO()!,
        actorId: personId,
        memo: { key: reason.key, values: reason.values },
      },
    ])
    const error = refusalError(outcome, amount)
    if (error) throw error
    return { id: String(id) }
  })
}
