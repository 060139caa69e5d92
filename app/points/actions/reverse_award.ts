import transaction from '#core/transaction'
import { debtAccount } from '#points/accounts'
import type { Command, Memo } from '#points/commands'
import takenBackOf from '#points/queries/taken_back_of'
import { LedgerRefusal } from '#points/errors'
import { awardReference } from '#points/fingerprint'
import within from '#points/ledger'
import type { AccountState } from '#points/ledger_state'
import { dayOf } from '#points/lots'
import accountNow from '#points/queries/account_now'
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
  /** Only so many whole points of it; its own `reference` names the part, which goes back once. All unless said. */
  part?: { amount: number; reference: string }
}

/**
 * Takes an award, or what is left of it, back into the budget it came from, once; what was not paid is not taken. What the person has spent
 * meanwhile becomes a debt, which the next awards repay; what went to another entry of theirs by a merge repays it at
 * once. The rule may pay as much again within its caps.
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
    const now = await accountNow(personId, client)
    const [debt, person] = await ledger.accounts(debtAccount(now.ownerId ?? personId), now)
    const sides = [award, ...caps].flatMap(({ credit, debit }) => [debit, credit])
    const states = await ledger.states(...new Set([...sides, debt, person]))
    if (await ledger.transferFor(referenceOf(withdrawal))) return

    const left = award.amount - (await takenBackOf(award, { paidFor, personId }, client))
    const amount = Math.min(left, withdrawal.part?.amount ?? left)
    if (amount <= 0) return
    const free = freeIn(states.get(award.credit)!)
    const elsewhere = person === award.credit ? 0 : freeIn(states.get(person)!)
    const accounts = { debt, person }
    const commands = commandsFor(withdrawal, { accounts, award, amount, caps, elsewhere, free })
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

/** Of an award, or of a part of it. The first transfer that takes it back has this name. */
function referenceOf({ part, pluginId, reference, ruleCode }: Withdrawal) {
  const paidFor = awardReference(pluginId, ruleCode, reference)
  return part ? `reverse:${paidFor}:part:${part.reference}` : `reverse:${paidFor}`
}

type Parts = {
  accounts: { debt: number; person: number }
  award: LinkedTransfer
  amount: number
  caps: LinkedTransfer[]
  /** What the person can spend where the award went, and what beside it, since their entries were merged. */
  free: number
  elsewhere: number
}

function commandsFor(withdrawal: Withdrawal, parts: Parts): Command[] {
  const { accounts, amount, award, caps, elsewhere, free } = parts
  const reference = referenceOf(withdrawal)
  const deed = { kind: 'reverse', memo: withdrawal.reason, actorId: withdrawal.byPersonId }
  const taken = Math.min(free, amount)
  const owed = amount - taken
  const back = { ...deed, type: 'reverse' as const }
  const first = { ...back, transferId: award.id, amount: taken, reference }
  const owing: Command = {
    ...deed,
    type: 'post',
    kind: 'owe',
    // The first of them says that the award has been taken back, whichever it is.
    reference: taken > 0 ? reference.replace('reverse:', 'owe:') : reference,
    debit: accounts.debt,
    credit: award.debit,
    amount: owed,
  }
  const repaid = Math.min(owed, elsewhere)
  const repaying: Command = {
    ...deed,
    type: 'post',
    kind: 'repay',
    reference: `repay:${reference}`,
    debit: accounts.person,
    credit: accounts.debt,
    amount: repaid,
  }
  const uncounted = caps.map(({ id }) => {
    return { ...back, transferId: id, amount, reference: `${reference}:cap:${id}` }
  })
  return [
    ...(taken > 0 ? [first] : []),
    ...(owed > 0 ? [owing] : []),
    ...(repaid > 0 ? [repaying] : []),
    ...uncounted,
  ]
}
