import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { budgetAccount, issuance } from '#points/accounts'
import grantBudget from '#points/actions/grant_budget'
import { proposeGrant } from '#points/actions/propose'
import within from '#points/ledger'
import type Proposal from '#points/models/proposal'
import needsTwo from '#points/queries/needs_two'
import type Territory from '#territories/models/territory'

export type BudgetRequest = {
  pluginId: string
  /** Whole points, more than 0. */
  amount: number
  /** Read by whoever decides, where a second person has to. */
  reason: string
  /** Made with the form, so that the same request is granted or proposed once. */
  requestKey: string
  by: Person
}

/**
 * Points for a plugin to pay from at a territory. They are there at once and the answer is null; where
 * the policy wants a second person for so many, the answer is the proposal that waits for one, to be
 * decided with `decideProposal`.
 */
export default async function askForBudget(
  territory: Territory,
  { amount, by, pluginId, reason, requestKey }: BudgetRequest
): Promise<Proposal | null> {
  return transaction(async (client) => {
    const ledger = within(client)
    const [source, budget] = await ledger.accounts(issuance, budgetAccount(pluginId, territory.id))
    await ledger.states(source, budget)
    const isGranted = await ledger.transferFor(`grant:${pluginId}:${territory.id}:${requestKey}`)
    if (!isGranted && (await needsTwo(budget, amount, client))) {
      return proposeGrant(pluginId, territory, { amount, reason, requestKey, by })
    }
    await grantBudget({
      pluginId,
      territoryId: territory.id,
      amount,
      reference: requestKey,
      byPersonId: by.id,
    })
    return null
  })
}
