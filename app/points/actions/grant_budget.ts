import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import { budgetAccount, issuance } from '#points/accounts'
import { LedgerRefusal } from '#points/errors'
import within from '#points/ledger'

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
    const ledger = within(client)
    const [source, budget] = await ledger.accounts(issuance, budgetAccount(pluginId, territoryId))
    const [{ outcome }] = await ledger.carryOut([
      {
        type: 'post',
        kind: 'grant',
        reference: `grant:${pluginId}:${territoryId}:${reference}`,
        debit: source,
        credit: budget,
        amount,
        actorId: byPersonId,
        memo: { key: 'points.reason.grant', values: {} },
      },
    ])
    if (outcome.status === 'refused') throw new LedgerRefusal(outcome.code)
    if (outcome.status === 'applied') await warnOnceBelow(budget, client)
  })
}

/** Of what is there now, a fifth is left when staff are told. */
async function warnOnceBelow(budgetId: number, client: TransactionClient) {
  await client
    .from('points_accounts')
    .where('id', budgetId)
    .update({ warn_below: client.raw('greatest(posted / 5, 1)') })
}
