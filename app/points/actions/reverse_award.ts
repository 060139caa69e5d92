import transaction from '#core/transaction'
import { debtAccount } from '#points/accounts'
import type { Command, Memo } from '#points/commands'
import { LedgerRefusal } from '#points/errors'
import { awardReference } from '#points/fingerprint'
import within from '#points/ledger'
import type { AccountState } from '#points/ledger_state'
import { dayOf } from '#points/lots'
import linkedWith, { type LinkedTransfer } from '#points/queries/linked_with'

type Withdrawal = {
  pluginId: string
  ruleCode: string
  /** Of the deed that was paid for and did not happen after all. */
  reference: string
  personId: string
  /** The text that the person reads in the history. */
  reason: Memo
  byPersonId: string | null
}

/**
 * Takes an award back into the budget it came from, once; what was not paid is not taken. What the person has spent
 * meanwhile becomes a debt, which the next awards repay. The rule may pay as much again within its caps.
 */
export default async function reverseAward(withdrawal: Withdrawal) {
  const { personId, pluginId, reference, ruleCode } = withdrawal
  return transaction(async (client) => {
    const ledger = within(client)
    const paidFor = awardReference(pluginId, ruleCode, reference)
    const transfers = await linkedWith(paidFor, client)
    const award = transfers.find(({ kind }) => kind === 'award')
    if (!award) return

    const caps = transfers.filter(({ kind }) => kind === 'cap')
    const [debt] = await ledger.accounts(debtAccount(personId))
    const sides = [award, ...caps].flatMap(({ credit, debit }) => [debit, credit])
    const states = await ledger.states(...new Set([...sides, debt]))
    if (await ledger.transferFor(`reverse:${paidFor}`)) return

    const free = freeIn(states.get(award.credit)!)
    const commands = commandsFor(withdrawal, { award, caps, debt, free })
    const receipts = await ledger.carryOutLinked(commands)
    for (const { outcome } of receipts) {
      if (outcome.status === 'refused') throw new LedgerRefusal(outcome.code)
    }
  })
}

/** What can be taken now: all that is not set aside and has not expired. */
function freeIn({ held, lots, posted }: AccountState) {
  const today = dayOf(new Date().toISOString())
  const late = (lots ?? []).filter(({ expiresOn }) => expiresOn < today)
  return Math.max(0, posted - held - late.reduce((sum, { amount }) => sum + amount, 0))
}

type Parts = { award: LinkedTransfer; caps: LinkedTransfer[]; debt: number; free: number }

function commandsFor({ byPersonId, reason, ...of }: Withdrawal, parts: Parts): Command[] {
  const { award, caps, debt, free } = parts
  const paidFor = awardReference(of.pluginId, of.ruleCode, of.reference)
  const deed = { kind: 'reverse', memo: reason, actorId: byPersonId }
  const taken = Math.min(free, award.amount)
  const owed = award.amount - taken
  const back = { ...deed, type: 'reverse' as const }
  const first = { ...back, transferId: award.id, amount: taken, reference: `reverse:${paidFor}` }
  const owing: Command = {
    ...deed,
    type: 'post',
    kind: 'owe',
    // The first of them says that the award has been taken back, whichever it is.
    reference: taken > 0 ? `owe:${paidFor}` : `reverse:${paidFor}`,
    debit: debt,
    credit: award.debit,
    amount: owed,
  }
  const uncounted = caps.map(({ amount, id }) => {
    return { ...back, transferId: id, amount, reference: `reverse:${id}` }
  })
  return [...(taken > 0 ? [first] : []), ...(owed > 0 ? [owing] : []), ...uncounted]
}
