import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import { hoursAccount, hoursDebtAccount, hoursFund } from '#points/accounts'
import type { Command, Memo } from '#points/commands'
import { LedgerRefusal } from '#points/errors'
import within from '#points/ledger'
import accountNow from '#points/queries/account_now'

export type HoursDeposit = {
  pluginId: string
  /** Who was of help. */
  personId: string
  /** Who was helped, and pays as far as their own minutes reach; nobody if left out. */
  payerId?: string | null
  /** Whole minutes, more than 0: an hour is worth an hour, whatever was done. */
  minutes: number
  /** Names the deed, which is deposited once, for ever. */
  reference: string
  reason: Memo
}

/** The name of what moved for a deed: out of the fund, or from whoever was helped. */
export function depositReferences({
  pluginId,
  reference,
}: {
  pluginId: string
  reference: string
}) {
  const fromFund = `hours:${pluginId}:${reference}`
  return { fromFund, fromPayer: `${fromFund}:payer` }
}

/**
 * Writes minutes that somebody gave to their account. Whoever was helped pays them as far as theirs reach, and the
 * fund of the time bank stands for the rest: nobody goes without help for having no hours.
 */
export default async function depositHours(deposit: HoursDeposit) {
  await transaction(async (client) => {
    const ledger = within(client)
    const accounts = await accountsFor(deposit, client)
    const ids = Object.values(accounts).filter((id) => id !== null)
    const states = await ledger.states(...ids)
    if (await isDeposited(deposit, ledger)) return

    const spendable = accounts.payer === null ? 0 : states.get(accounts.payer)!.posted
    const owed = accounts.debt === null ? 0 : -states.get(accounts.debt)!.posted
    const receipts = await ledger.carryOutLinked(
      commandsFor(deposit, accounts, { spendable, owed })
    )
    for (const { outcome } of receipts) {
      if (outcome.status === 'refused') throw new LedgerRefusal(outcome.code)
    }
  })
}

type Ledger = ReturnType<typeof within>
type Accounts = { fund: number; person: number; payer: number | null; debt: number | null }

async function accountsFor(
  { payerId = null, personId }: HoursDeposit,
  client: TransactionClient
): Promise<Accounts> {
  const ledger = within(client)
  const ownerId = await idNow(personId, client)
  const payingId = payerId === null ? null : await idNow(payerId, client)
  const [debt] = await ledger.known(hoursDebtAccount(ownerId))
  const [fund, person] = await ledger.accounts(hoursFund, hoursAccount(ownerId))
  const pays = payingId !== null && payingId !== ownerId
  const [payer] = pays ? await ledger.accounts(hoursAccount(payingId)) : [null]
  return { fund, person, payer, debt }
}

async function idNow(personId: string, client: TransactionClient) {
  const { ownerId } = await accountNow(personId, client)
  return ownerId ?? personId
}

async function isDeposited(deposit: HoursDeposit, ledger: Ledger) {
  const { fromFund, fromPayer } = depositReferences(deposit)
  const [first, second] = [await ledger.transferFor(fromFund), await ledger.transferFor(fromPayer)]
  return first !== null || second !== null
}

function commandsFor(
  deposit: HoursDeposit,
  { debt, fund, payer, person }: Accounts,
  { owed, spendable }: { spendable: number; owed: number }
): Command[] {
  const { minutes, reason } = deposit
  const { fromFund, fromPayer } = depositReferences(deposit)
  const paid = Math.min(minutes, spendable)
  const repaid = Math.min(minutes, owed)
  const move = { type: 'post', kind: 'hours', actorId: null, memo: reason } as const
  const rest = minutes - paid
  return [
    ...(payer !== null && paid > 0
      ? [{ ...move, reference: fromPayer, debit: payer, credit: person, amount: paid }]
      : []),
    ...(rest > 0
      ? [{ ...move, reference: fromFund, debit: fund, credit: person, amount: rest }]
      : []),
    ...(debt !== null && repaid > 0
      ? [{ ...move, reference: `repay:${fromFund}`, debit: person, credit: debt, amount: repaid }]
      : []),
  ]
}
