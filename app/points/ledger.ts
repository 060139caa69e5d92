import type { TransactionClient } from '#core/database'
import accountIds, { knownIds } from '#points/account_ids'
import type { Account } from '#points/accounts'
import apply from '#points/apply'
import type { Command } from '#points/commands'
import { keyOf } from '#points/fingerprint'
import type { Outcome, Unknown } from '#points/outcome'
import { bytes } from '#points/rows'
import Store from '#points/store'
import tellerOf from '#points/teller'

/** What became of a command, and the id of its transfer; null where it was refused. */
export type Receipt = { id: number | null; outcome: Outcome }

/** The same from the lane, whose answer may be lost on the way. */
export type LaneReceipt = Receipt | { id: null; outcome: Unknown }

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
  const store = new Store(tellerOf(client))
  return {
    /** The ids of accounts, in the order asked for; an account that is new is opened. */
    accounts: (...accounts: Account[]) => accountIds(client, accounts),

    /** The ids of accounts, in the order asked for; null for one that nobody has needed yet. */
    known: (...accounts: Account[]) => knownIds(client, accounts),

    /**
     * How accounts are, by id. They stay locked until the transaction ends, so that commands may be decided on
     * what is read; all that the commands touch belongs into the one call.
     */
    states: (...ids: number[]) => store.states(ids),

    /** The transfer that carried out what `reference` names, or null. Asked after the accounts are locked, it is final. */
    transferFor: async (reference: string): Promise<number | null> => {
      const key = bytes(keyOf(reference))
      const transfer = await client.from('points_transfers').where({ key }).select('id').first()
      return transfer ? Number(transfer.id) : null
    },

    /** Carries out commands in order, each as if it came alone. Refusals are values. */
    carryOut: async (commands: Command[]) => {
      const receipts = await carryOut(
        store,
        commands.map((command) => [command])
      )
      return receipts.flat()
    },

    /** Carries out all of the commands, or none where one of them is refused. */
    carryOutLinked: async (commands: Command[]) => {
      const [receipts] = await carryOut(store, [commands])
      return receipts
    },
  }
}

/** What the ledger needs of a store; the simulator has another one. */
export type LedgerStore = Pick<Store, 'read' | 'write'>

/** Groups of linked commands in order, each group as if it came alone. */
export async function carryOut(store: LedgerStore, groups: Command[][]): Promise<Receipt[][]> {
  const commands = groups.flat()
  const keys = commands.map(({ reference }) => keyOf(reference))
  const { at, ids, state } = await store.read(commands, keys)
  const outcomes = apply(state, groups, at)

  const applied = outcomes.flat().filter((outcome) => outcome.status === 'applied')
  const written = await store.write(
    state.accounts,
    applied.map(({ row }) => row)
  )
  return outcomes.map((group, place) =>
    group.map((outcome, position) => {
      if (outcome.status === 'refused') return { id: null, outcome }
      const key =
        outcome.status === 'applied' ? outcome.row.key : keyOf(groups[place][position].reference)
      return { id: ids.get(key) ?? written.get(key) ?? null, outcome }
    })
  )
}
