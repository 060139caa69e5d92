import type { Award } from '#core/plugin'
import transaction from '#core/transaction'
import { budgetAccount } from '#points/accounts'
import { BudgetExhausted, LedgerRefusal } from '#points/errors'
import { awardReference } from '#points/fingerprint'
import within from '#points/ledger'
import accountNow from '#points/queries/account_now'
import payingTerritory from '#points/queries/paying_territory'

type PaidAward = Award & { pluginId: string; territoryId: string; ruleCode: string }

/**
 * Pays an award out of the plugin's budget in that community; the same deed pays once, for ever.
 * One that the budget could not pay is paid when it is asked for again with the budget filled.
 */
export default async function awardPoints(award: PaidAward) {
  const { amount, personId, pluginId, reason, reference, ruleCode, territoryId } = award
  return transaction(async (client) => {
    const ledger = within(client)
    const payer = await payingTerritory(territoryId, client)
    const [budget, person] = await ledger.accounts(
      budgetAccount(pluginId, payer),
      await accountNow(personId, client)
    )
    const [{ outcome }] = await ledger.carryOut([
      {
        type: 'post',
        kind: 'award',
        reference: awardReference(pluginId, ruleCode, reference),
        debit: budget,
        credit: person,
        amount,
        actorId: null,
        memo: { key: reason.key, values: reason.values },
      },
    ])
    if (outcome.status !== 'refused') return
    if (outcome.code !== 'insufficient') throw new LedgerRefusal(outcome.code)
    const available = outcome.available ?? 0
    throw new BudgetExhausted({ available, missing: amount - available })
  })
}
