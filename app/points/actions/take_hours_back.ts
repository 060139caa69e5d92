import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import { hoursAccount, hoursDebtAccount } from '#points/accounts'
import { depositReferences } from '#points/actions/deposit_hours'
import type { Command, Memo } from '#points/commands'
import { LedgerRefusal } from '#points/errors'
import { keyOf } from '#points/fingerprint'
import within from '#points/ledger'
import { bytes } from '#points/rows'
import accountNow from '#points/queries/account_now'

type Undoing = { pluginId: string; personId: string; reference: string; reason: Memo }

type Deposit = { id: number; reference: string; amount: number; debit: number; credit: number }

/**
 * Takes the minutes of a deed back to where they came from, once; a deed that brought none changes nothing. What the
 * person has spent meanwhile becomes a debt, which their next minutes repay.
 */
export default async function takeHoursBack(undoing: Undoing) {
  await transaction(async (client) => {
    const ledger = within(client)
    const deposits = await depositsOf(undoing, client)
    if (deposits.length === 0) return

    const { ownerId } = await accountNow(undoing.personId, client)
    const owner = ownerId ?? undoing.personId
    const [person, debt] = await ledger.accounts(hoursAccount(owner), hoursDebtAccount(owner))
    const states = await ledger.states(person, debt, ...deposits.map(({ debit }) => debit))
    if (await isTakenBack(deposits, ledger)) return

    const left = states.get(person)!.posted
    const commands = commandsFor(undoing, { deposits, person, debt, left })
    for (const { outcome } of await ledger.carryOutLinked(commands)) {
      if (outcome.status === 'refused') throw new LedgerRefusal(outcome.code)
    }
  })
}

async function depositsOf(undoing: Undoing, client: TransactionClient): Promise<Deposit[]> {
  const { fromFund, fromPayer } = depositReferences(undoing)
  const rows: Record<keyof Deposit, string>[] = await client
    .from('points_transfers')
    .whereIn('key', [fromPayer, fromFund].map(keyOf).map(bytes))
    .orderBy('id')
    .select('id', 'reference', 'amount', 'debit', 'credit')
  return rows.map(({ amount, credit, debit, id, reference }) => ({
    ...{ id: Number(id), reference, amount: Number(amount) },
    ...{ debit: Number(debit), credit: Number(credit) },
  }))
}

/** Either name says that a deposit went back, wholly or as a debt. */
async function isTakenBack(deposits: Deposit[], ledger: ReturnType<typeof within>) {
  const [{ reference }] = deposits
  const names = [`back:${reference}`, `owe:${reference}`]
  for (const name of names) if ((await ledger.transferFor(name)) !== null) return true
  return false
}

type Parts = { deposits: Deposit[]; person: number; debt: number; left: number }

/** Whoever was helped gets theirs back first. */
function commandsFor({ reason }: Undoing, { debt, deposits, left, person }: Parts): Command[] {
  const deed = { kind: 'hours', actorId: null, memo: reason }
  let free = left
  return deposits.flatMap(({ amount, credit, debit, id, reference }) => {
    const taken = Math.min(free, amount)
    free -= taken
    // What came to an entry that was merged since is where its other minutes went.
    const back =
      credit === person
        ? { ...deed, type: 'reverse' as const, transferId: id, amount: taken }
        : { ...deed, type: 'post' as const, debit: person, credit: debit, amount: taken }
    const owing = { ...deed, type: 'post' as const, debit: debt, credit: debit }
    return [
      ...(taken > 0 ? [{ ...back, reference: `back:${reference}` }] : []),
      ...(amount > taken
        ? [{ ...owing, amount: amount - taken, reference: `owe:${reference}` }]
        : []),
    ]
  })
}
