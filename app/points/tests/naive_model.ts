import type {
  Command,
  ExpireCommand,
  HoldCommand,
  ResolveCommand,
  ReverseCommand,
} from '#points/commands'
import type { AccountState } from '#points/ledger_state'
import NaivePurses from './naive_purses.ts'

type Deed = { reference: string; facts: string; id: number; command: Command; amount: number }
type Movement = { debit: number; credit: number; amount: number }

/**
 * What the ledger should do, written as simply as can be: it keeps a list of deeds and counts
 * everything again from the first each time it is asked.
 */
export default class NaiveModel {
  #deeds: Deed[] = []
  #purses: NaivePurses

  constructor(private accounts: AccountState[]) {
    this.#purses = new NaivePurses(accounts)
  }

  /** `applied`, `duplicate` or the code of the refusal. */
  expect(command: Command): string {
    const earlier = this.#deeds.find(({ reference }) => reference === command.reference)
    if (earlier) return earlier.facts === factsOf(command) ? 'duplicate' : 'key_conflict'
    if ('holdId' in command) return this.#resolution(command)
    if ('transferId' in command) return this.#reversal(command)
    if (command.type === 'expire') return this.#expiry(command)
    return this.#movement(command, 'usable')
  }

  remember(command: Command, id: number) {
    const { reference } = command
    const amount = this.#amountOf(command)
    this.#moveCoins(command, id, amount)
    this.#deeds.push({ reference, facts: factsOf(command), id, command, amount })
  }

  lots(accountId: number) {
    return this.#purses.lots(accountId)
  }

  balance(accountId: number) {
    const account = this.#account(accountId)!
    const moved = this.#deeds.map((deed) => this.#effect(deed, account))
    return {
      posted: sum(moved.map(({ posted }) => posted)),
      held: sum(moved.map(({ held }) => held)),
      pendingIn: sum(moved.map(({ pendingIn }) => pendingIn)),
    }
  }

  #movement({ amount, ...sides }: Movement, which: 'usable' | 'expired') {
    const debit = this.#account(sides.debit)
    const credit = this.#account(sides.credit)
    if (!debit || !credit) return 'no_account'
    if (amount < 1 || !Number.isInteger(amount)) return 'amount_invalid'
    if (debit === credit) return 'same_account'
    if (debit.book !== credit.book) return 'book_mismatch'
    for (const state of ['closed', 'frozen'] as const) {
      if (debit.state === state || credit.state === state) return state
    }
    const kept = which === 'usable' ? this.#purses.expired(debit.id) : 0
    return (
      this.#tooMuch(debit, 'debit', amount + kept) ??
      this.#tooMuch(credit, 'credit', amount) ??
      'applied'
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
    if (command.type === 'release') return 'applied'
    if (hold.expiresAt < '2026') return 'hold_gone'
    const { amount = hold.amount } = command
    if (amount < 1 || !Number.isInteger(amount)) return 'amount_invalid'
    return amount > hold.amount ? 'over_hold' : 'applied'
  }

  #expiry(command: ExpireCommand) {
    const { credit, debit } = command
    if (!this.#account(debit) || !this.#account(credit)) return 'no_account'
    const amount = this.#purses.inLot(command)
    if (amount === 0) return 'nothing_expired'
    // Only this may touch what has expired.
    return this.#movement({ debit, credit, amount }, 'expired')
  }

  #reversal({ amount, transferId }: ReverseCommand) {
    const moved = this.#movementOf(transferId)
    if (!moved) return 'no_transfer'
    if (this.#reversed(transferId) + amount > moved.amount) return 'over_reversal'
    return this.#movement({ debit: moved.credit, credit: moved.debit, amount }, 'usable')
  }

  #reversed(transferId: number) {
    const reversals = this.#deeds.map(({ command }) =>
      'transferId' in command && command.transferId === transferId ? command.amount : 0
    )
    return sum(reversals)
  }

  /** Who gave whom how much in a transfer that really moved something. */
  #movementOf(id: number) {
    const deed = this.#deed(id)
    const command = deed?.command
    if (command?.type === 'post' || command?.type === 'expire') {
      return { ...command, amount: deed!.amount }
    }
    if (command?.type !== 'capture') return null
    return { ...this.#hold(command), amount: deed!.amount }
  }

  #hold({ holdId }: ResolveCommand) {
    return { ...(this.#deed(holdId)!.command as HoldCommand), id: holdId }
  }

  #amountOf(command: Command) {
    if (command.type === 'expire') return this.#purses.inLot(command)
    if ('holdId' in command) return command.amount ?? this.#hold(command).amount
    return command.amount
  }

  #moveCoins(command: Command, id: number, amount: number) {
    if ('holdId' in command) {
      this.#purses.end(id, this.#hold(command), command.type === 'capture' ? amount : 0)
    } else if ('transferId' in command) {
      const { transferId } = command
      const { amount: moved, credit, debit } = this.#movementOf(transferId)!
      const left = moved - this.#reversed(transferId)
      this.#purses.reverse({ id: transferId, debit, credit }, left - amount, left)
    } else if (command.type === 'expire') this.#purses.expire(id, command)
    else this.#purses.move(id, command)
  }

  #effect({ amount, command, id }: Deed, account: AccountState) {
    const nothing = { posted: 0, held: 0, pendingIn: 0 }
    if ('transferId' in command) {
      const moved = this.#movementOf(command.transferId)!
      return { ...nothing, posted: share(account, moved.credit, moved.debit, command.amount) }
    }
    if ('holdId' in command) {
      if (command.type === 'release') return nothing
      const { credit, debit } = this.#hold(command)
      return { ...nothing, posted: share(account, debit, credit, amount) }
    }
    const change = share(account, command.debit, command.credit, amount)
    if (command.type !== 'hold') return { ...nothing, posted: change }
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
  return JSON.stringify({ ...facts, expiresAt: undefined, lot: undefined })
}

function sum(numbers: number[]) {
  return numbers.reduce((total, each) => total + each, 0)
}
