import transaction from '#core/transaction'
import { budgetCode, issuanceCode, pointsBook } from '#points/accounts'
import { LedgerRefusal } from '#points/errors'
import { keyOf } from '#points/fingerprint'
import Ledger from '#points/ledger'

type Grant = {
  pluginId: string
  territoryId: string
  /** Whole points, more than 0. */
  amount: number
  /** Names this grant: the same reference is granted once. */
  reference: string
  byPersonId: string | null
}

/** Issues points into the budget from which a plugin pays in a community. */
export default async function grantBudget(grant: Grant) {
  const { amount, byPersonId, pluginId, reference, territoryId } = grant
  return transaction(async (client) => {
    const ledger = new Ledger(client)
    const { outcome } = await ledger.post({
      type: 'transfer',
      kind: 'grant',
      key: keyOf('grant', pluginId, territoryId, reference),
      debit: await ledger.account(pointsBook, issuanceCode, null),
      credit: await ledger.account(pointsBook, budgetCode(pluginId, territoryId)),
      amount,
      actorId: byPersonId,
      memo: { key: 'points.reason.grant', values: {} },
    })
    if (outcome.status === 'refused') throw new LedgerRefusal(outcome.code)
  })
}
