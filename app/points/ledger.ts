import type { TransactionClient } from '#core/database'
import type { Account } from '#points/accounts'
import apply from '#points/apply'
import type { Command } from '#points/commands'
import { keyOf } from '#points/fingerprint'
import type { Outcome } from '#points/outcome'
import Store from '#points/store'

/** What became of a command, and the id of its transfer; null where it was refused. */
export type Receipt = { id: number | null; outcome: Outcome }

/**
 * The ledger within the caller's transaction. Commands that belong to one transaction belong into
 * one call: its accounts are locked together, so that two batches never wait for each other.
 *
 * @example
 * const ledger = within(client)
 * const [budget, person] = await ledger.accounts(budgetAccount('mall', id), personAccount(memberId))
 * const [{ outcome }] = await ledger.carryOut([{ type: 'post', debit: budget, credit: person, … }])
 */
export default function within(client: TransactionClient) {
  const store = new Store(client)
  return {
    /** The ids of accounts, in the order asked for; an account that is new is opened. */
    accounts: (...accounts: Account[]) => store.accountIds(accounts),

    /** Carries out commands in order, each as if it came alone. Refusals are values. */
    carryOut: (commands: Command[]) => carryOut(store, commands),
  }
}

async function carryOut(store: Store, commands: Command[]): Promise<Receipt[]> {
  const keys = commands.map(({ reference }) => keyOf(reference))
  const { at, ids, state } = await store.read(commands, keys)
  const outcomes = apply(state, commands, at)

  const rows = outcomes.flatMap((outcome) => (outcome.status === 'applied' ? [outcome.row] : []))
  const written = await store.write(state.accounts, rows)
  return outcomes.map((outcome, place) => {
    if (outcome.status === 'refused') return { id: null, outcome }
    return { id: ids.get(keys[place]) ?? written.get(keys[place]) ?? null, outcome }
  })
}
