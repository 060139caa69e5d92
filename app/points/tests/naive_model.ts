import type { Command, ResolveCommand, ReverseCommand } from '#points/commands'
import type { AccountState } from '#points/ledger_state'

type Deed = { reference: string; facts: string; id: number; command: Command }

/**
 * What the ledger should do, written as simply as can be: it keeps a list of deeds and counts
 * everything again from the first each time it is asked.
 */
export default class NaiveModel {
  #deeds: Deed[] = []

  constructor(private accounts: AccountState[]) {}

  /** `applied`, `duplicate` or the code of the refusal. */
  expect(command: Command): string {
    const earlier = this.#deeds.find(({ reference }) => reference === command.reference)
    if (earlier) return earlier.facts === factsOf(command) ? 'duplicate' : 'key_conflict'
    if ('holdId' in command) return this.#resolution(command)
    if ('transferId' in command) return this.#reversal(command)
    return this.#movement(command.debit, command.credit, command.amount)
  }

  remember(command: Command, id: number) {
    const { reference } = command
    this.#deeds.push({ reference, facts: factsOf(command), id, command })
  }

  balance(accountId: number) {
    const account = this.#account(accountId)!
    const moved = this.#deeds.map(({ command }) => this.#effect(command, account))
    return {
      posted: sum(moved.map(({ posted }) => posted)),
      held: sum(moved.map(({ held }) => held)),
      pendingIn: sum(moved.map(({ pendingIn }) => pendingIn)),
    }
  }

  #movement(from: number, to: number, amount: number) {
    const debit = this.#account(from)
    const credit = this.#account(to)
    if (!debit || !credit) return 'no_account'
    if (amount < 1 || !Number.isInteger(amount)) return 'amount_invalid'
    if (debit === credit) return 'same_account'
    if (debit.book !== credit.book) return 'book_mismatch'
    for (const state of ['closed', 'frozen'] as const) {
      if (debit.state === state || credit.state === state) return state
    }
    return (
      this.#tooMuch(debit, 'debit', amount) ?? this.#tooMuch(credit, 'credit', amount) ?? 'applied'
    )
  }

  #tooMuch(account: AccountState, side: 'debit' | 'credit', amount: number) {
    const { held, pendingIn, posted } = this.balance(account.id)
    const { maxBalance, minBalance, normalSide } = account
    const grows = normalSide === side
    if (!grows && minBalance !== null && posted - held - amount < minBalance) return 'insufficient'
    if (grows && maxBalance !== null && posted + pendingIn + amount > maxBalance)
      return 'over_limit'
    return null
  }

  #resolution(command: ResolveCommand) {
    const hold = this.#deed(command.holdId)?.command
    if (hold?.type !== 'hold' || this.#isEnded(command.holdId)) return 'hold_gone'
    if (command.type === 'capture' && hold.expiresAt < '2026') return 'hold_gone'
    return 'applied'
  }

  #reversal({ amount, transferId }: ReverseCommand) {
    const moved = this.#movementOf(transferId)
    if (!moved) return 'no_transfer'
    const reversals = this.#deeds.map(({ command }) =>
      'transferId' in command && command.transferId === transferId ? command.amount : 0
    )
    if (sum(reversals) + amount > moved.amount) return 'over_reversal'
    return this.#movement(moved.credit, moved.debit, amount)
  }

  /** Who gave whom how much in a transfer that really moved something. */
  #movementOf(id: number) {
    const command = this.#deed(id)?.command
    if (command?.type === 'post') return command
    if (command?.type !== 'capture') return null
    const hold = this.#deed(command.holdId)!.command
    return hold.type === 'hold' ? hold : null
  }

  #effect(command: Command, account: AccountState) {
    const nothing = { posted: 0, held: 0, pendingIn: 0 }
    if ('transferId' in command) {
      const moved = this.#movementOf(command.transferId)!
      return { ...nothing, posted: share(account, moved.credit, moved.debit, command.amount) }
    }
    if ('holdId' in command) {
      if (command.type === 'release') return nothing
      const hold = this.#movementOf(this.#deeds.find((deed) => deed.command === command)!.id)!
      return { ...nothing, posted: share(account, hold.debit, hold.credit, hold.amount) }
    }
    const change = share(account, command.debit, command.credit, command.amount)
    if (command.type === 'post') return { ...nothing, posted: change }
    const id = this.#deeds.find((deed) => deed.command === command)!.id
    if (this.#isEnded(id)) return nothing
    return { ...nothing, held: Math.max(0, -change), pendingIn: Math.max(0, change) }
  }

  #isEnded(holdId: number) {
    return this.#deeds.some(({ command }) => 'holdId' in command && command.holdId === holdId)
  }

  #deed(id: number) {
    return this.#deeds.find((deed) => deed.id === id)
  }

  #account(id: number) {
    return this.accounts.find((account) => account.id === id)
  }
}

/** What an account gains (or, below 0, loses) when so much goes from one account to another. */
function share(account: AccountState, debit: number, credit: number, amount: number) {
  const more = account.normalSide === 'credit' ? amount : -amount
  if (account.id === credit) return more
  return account.id === debit ? -more : 0
}

function factsOf({ reference, memo, actorId, ...facts }: Command) {
  return JSON.stringify({ ...facts, expiresAt: undefined })
}

function sum(numbers: number[]) {
  return numbers.reduce((total, each) => total + each, 0)
}
