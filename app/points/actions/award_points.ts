import type { Award } from '#core/plugin'
import transaction from '#core/transaction'
import { budgetCode, personCode, pointsBook } from '#points/accounts'
import { BudgetExhausted, LedgerRefusal } from '#points/errors'
import { keyOf } from '#points/fingerprint'
import Ledger from '#points/ledger'

type PaidAward = Award & { pluginId: string; territoryId: string; ruleCode: string }

/** Pays an award out of the plugin's budget in that community; the same deed pays once, for ever. */
export default async function awardPoints(award: PaidAward) {
  const { amount, personId, pluginId, reason, reference, ruleCode, territoryId } = award
  return transaction(async (client) => {
    const ledger = new Ledger(client)
    const { outcome } = await ledger.post({
      type: 'transfer',
      kind: 'award',
      key: keyOf('award', pluginId, ruleCode, reference),
      debit: await ledger.account(pointsBook, budgetCode(pluginId, territoryId)),
      credit: await ledger.account(pointsBook, personCode(personId)),
      amount,
      actorId: null,
      memo: { key: reason.key, values: reason.values },
    })
    if (outcome.status !== 'refused') return
    if (outcome.code !== 'insufficient') throw new LedgerRefusal(outcome.code)
    const available = outcome.available ?? 0
    throw new BudgetExhausted({ available, missing: amount - available })
  })
}
