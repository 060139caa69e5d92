import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import type { Award } from '#core/plugin'
import transaction from '#core/transaction'
import { budgetAccount, debtAccount } from '#points/accounts'
import warnOfBudget from '#points/actions/warn_of_budget'
import type { Cap } from '#points/caps'
import type { Command, PostCommand } from '#points/commands'
import followCaps, {
  capCounters,
  countedBy,
  roomUnder,
  type CapCounters,
} from '#points/cap_counters'
import { BudgetExhausted, LedgerRefusal } from '#points/errors'
import { awardReference } from '#points/fingerprint'
import within from '#points/ledger'
import accountNow from '#points/queries/account_now'
import payingTerritory from '#points/queries/paying_territory'
import policyAt from '#points/queries/policy_at'

export type PaidAward = Award & {
  pluginId: string
  territoryId: string
  ruleCode: string
  /** The most that the rule pays; an award beyond it is paid as far as it reaches. */
  caps?: Cap[]
  /** When the deed was done; now unless said. */
  doneAt?: DateTime
}

type Ledger = ReturnType<typeof within>
type Accounts = CapCounters & { budget: number; person: number; debt: number | null }

/**
 * Pays an award out of the plugin's budget in that community, and returns how much of it was paid now; the same
 * deed pays once, for ever. One that the budget could not pay is paid when it is asked for again with the budget
 * filled. Who owes points repays them from it first.
 */
export default async function awardPoints(award: PaidAward): Promise<number> {
  return transaction(async (client) => {
    const ledger = within(client)
    const accounts = await accountsFor(award, ledger, client)
    const reference = awardReference(award.pluginId, award.ruleCode, award.reference)
    const states = await ledger.states(...idsOf(accounts))
    if (await ledger.transferFor(reference)) return 0

    const amount = Math.min(award.amount, roomUnder(accounts.caps, states)?.left ?? award.amount)
    if (amount <= 0) return 0
    await followCaps(accounts.caps, states, client)
    const lot = await lotFor(award, client)
    const payment = { ...deedOf(award, reference), ...lot, amount, type: 'post' as const }
    const owed = accounts.debt === null ? 0 : -states.get(accounts.debt)!.posted
    await pay(award, ledger, commandsFor(payment, accounts, owed))
    await warnOfBudget(accounts.budget, client)
    return amount
  })
}

async function accountsFor(award: PaidAward, ledger: Ledger, client: TransactionClient) {
  const { caps: wanted = [], doneAt = DateTime.now() } = award
  const territoryId = await payingTerritory(award.territoryId, client)
  const account = await accountNow(award.personId, client)
  const personId = account.ownerId ?? award.personId
  const [debt] = await ledger.known(debtAccount(personId))
  const [budget, person] = await ledger.accounts(
    budgetAccount(award.pluginId, territoryId),
    account
  )
  const scope = { ...award, personId, territoryId, at: doneAt }
  return { budget, person, debt, ...(await capCounters(wanted, scope, client)) }
}

function idsOf({ budget, caps, debt, person, source }: Accounts) {
  const counting = caps.map(({ id }) => id)
  return [
    budget,
    person,
    ...counting,
    ...(source ? [source] : []),
    ...(debt === null ? [] : [debt]),
  ]
}

/** Points that expire do so with a month, so that an account has few lots. */
async function lotFor({ pluginId, territoryId }: PaidAward, client: TransactionClient) {
  const { expireAfterMonths } = await policyAt(territoryId, client)
  if (expireAfterMonths === null) return {}
  const month = DateTime.now().setZone('Asia/Shanghai').plus({ months: expireAfterMonths })
  const lastDay = month.endOf('month')
  return { lot: { expiresOn: lastDay.toISODate()!, programme: pluginId } }
}

function deedOf({ reason }: PaidAward, reference: string) {
  const memo = { key: reason.key, values: reason.values }
  return { kind: 'award', reference, actorId: null, memo }
}

type Payment = Omit<PostCommand, 'debit' | 'credit'>

/** The award, what each cap counts of it, and what goes to a debt. */
function commandsFor(payment: Payment, accounts: Accounts, owed: number): Command[] {
  const { amount, memo, reference } = payment
  const { budget, debt, person } = accounts
  const counted = countedBy(accounts, payment)
  const commands: Command[] = [{ ...payment, debit: budget, credit: person }, ...counted]
  if (debt === null || owed <= 0) return commands

  const repayment = {
    amount: Math.min(owed, amount),
    kind: 'repay',
    reference: `repay:${reference}`,
  }
  return [
    ...commands,
    { ...payment, ...repayment, lot: undefined, memo, debit: person, credit: debt },
  ]
}

async function pay(award: PaidAward, ledger: Ledger, commands: Command[]) {
  const receipts = await ledger.carryOutLinked(commands)
  for (const { outcome } of receipts) {
    if (outcome.status !== 'refused' || outcome.code === 'linked_failed') continue
    if (outcome.code !== 'insufficient') throw new LedgerRefusal(outcome.code)
    const available = outcome.available ?? 0
    throw new BudgetExhausted({ available, missing: award.amount - available })
  }
}
