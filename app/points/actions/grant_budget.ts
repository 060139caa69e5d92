import transaction from '#core/transaction'
import { budgetAccount, issuance } from '#points/accounts'
import warnOnceBelow from '#points/actions/warn_once_below'
import { GrantNeedsTwo, LedgerRefusal } from '#points/errors'
import within from '#points/ledger'
import needsTwo from '#points/queries/needs_two'

type Grant = {
  pluginId: string
  territoryId: string
  /** Whole points, more than 0. */
  amount: number
  /** Names this grant: the same reference is granted once. */
  reference: string
  byPersonId: string | null
}

/**
 * Issues points into the budget from which a plugin pays in a community. Throws E_POINTS_GRANT_NEEDS_TWO
 * where the policy wants a second person for so many: `askForBudget` proposes it to one.
 */
export default async function grantBudget(grant: Grant) {
  const { amount, byPersonId, pluginId, territoryId } = grant
  return transaction(async (client) => {
    const ledger = within(client)
    const reference = `grant:${pluginId}:${territoryId}:${grant.reference}`
    const [source, budget] = await ledger.accounts(issuance, budgetAccount(pluginId, territoryId))
    await ledger.states(source, budget)
    if (await ledger.transferFor(reference)) return
    if (await needsTwo(budget, amount, client)) throw new GrantNeedsTwo()

    const [{ outcome }] = await ledger.carryOut([
      {
        type: 'post',
        kind: 'grant',
        reference,
        debit: source,
        credit: budget,
        amount,
        actorId: byPersonId,
        memo: { key: 'points.reason.grant', values: {} },
      },
    ])
    if (outcome.status === 'refused') throw new LedgerRefusal(outcome.code)
    await warnOnceBelow(budget, client)
  })
}
